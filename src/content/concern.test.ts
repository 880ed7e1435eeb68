// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { concernIn } from './concern.ts';
import { only, showPage } from './page.fixture.ts';

const concerns = concernIn({
  parts: '.card, .body, .main, .row-never',
  filled: '.body',
  worded: '.bar',
  words: '.body, .editor',
  list: '.row',
  listed: '[aria-selected="true"]',
});

/** Whether what `change` does to the page concerns anybody. */
async function heeds(change: () => void): Promise<boolean> {
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(document, { childList: true, subtree: true, attributes: true });
  change();
  await Promise.resolve();
  seen.push(...observer.takeRecords());
  observer.disconnect();
  expect(seen.length).toBeGreaterThan(0);
  return concerns(seen);
}

const PAGE =
  '<div class="bar"><a></a></div><div class="row"><span></span></div><aside><p></p></aside>' +
  '<div class="main"><div class="card"><div class="body"><p></p></div></div><div class="editor"><p></p></div></div>';

function element(html: string): Element {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  if (!parsed) throw new Error(html);
  return document.importNode(parsed, true);
}

it.each<[string, () => void]>([
  ['a card comes', () => only('.main').append(element('<div class="card"></div>'))],
  ['a card comes within something else', () => only('aside').append(element('<p><b class="card"></b></p>'))],
  ['a card goes', () => only('.card').remove()],
  ['a mail fills up', () => only('.body').append('words')],
  ['what holds a card is hidden', () => only('.main').setAttribute('style', 'display: none')],
  ['something gets another role', () => only('aside').setAttribute('role', 'main')],
  ['the words of a bar change', () => only('.bar a').append('Sam')],
  ['another row is selected', () => only('.row').append(element('<i aria-selected="true"></i>'))],
  ['a row is selected', () => only('.row').setAttribute('aria-selected', 'true')],
])('heeds that %s', async (_, change) => {
  showPage(PAGE);
  expect(await heeds(change)).toBe(true);
});

it.each<[string, () => void]>([
  ['side panel', () => only('aside').append(element('<p><b></b></p>'), 'words')],
  ['side panel that is hidden', () => only('aside').setAttribute('style', 'display: none')],
  ['mail, where anything may stand', () => only('.body p').append(element('<div class="card"></div>'))],
  ['editor', () => only('.editor').append(element('<div><br></div>'))],
  ['line of an editor', () => only('.editor p').append('typed', element('<div class="card"></div>'))],
  ['row of the list', () => only('.row').append(element('<div class="card"></div>'))],
  ['title of anything', () => only('aside p').setAttribute('title', 'hint')],
])('takes no notice of a %s', async (_, change) => {
  showPage(PAGE);
  expect(await heeds(change)).toBe(false);
});
