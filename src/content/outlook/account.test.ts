// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { showPage } from '../page.fixture.ts';
import { readAccount } from './account.ts';

const me = (label: string, words = '') =>
  `<header><button id="mectrl_main_trigger" aria-label="${label}">${words}</button></header>`;
const box = (address: string, n = 1) =>
  `<div id="primaryMailboxRoot_${n}" data-folder-name="${address}" title="${address}">…</div>`;

function read(html: string, path = '/mail/inbox') {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    `https://outlook.office.com${path}`,
  );
  showPage(html);
  return readAccount();
}

afterEach(() => {
  Object.assign(window, { opener: null });
});

describe('the account', () => {
  it.each([
    [
      'who is signed in',
      me('Kontoverwaltung für Sam Reed (Sam@Reed.example)', 'Sam Reed'),
      { name: 'Sam Reed', email: 'sam@reed.example' },
    ],
    [
      'a label that does not say where the name begins',
      me('Kontoverwaltung für Sam Reed (sam@reed.example)', 'SR'),
      { name: null, email: 'sam@reed.example' },
    ],
    ['the folder tree', box('sam@reed.example'), { name: null, email: 'sam@reed.example' }],
    [
      'both',
      me('Account manager for Sam Reed', '<span>SR</span><span>Sam Reed</span>') + box('sam@reed.example'),
      { name: 'Sam Reed', email: 'sam@reed.example' },
    ],
    [
      'the tree of somebody else’s mailbox',
      me('X: Sam Reed (sam@reed.example)') + box('office@reed.example'),
      { name: null, email: 'office@reed.example' },
    ],
    [
      'labels whose icon, name and address touch each other',
      '<header><button id="O365_MainLink_Me"><i>\ue70d</i><span>Sam Reed</span><span>sam@reed.example</span></button></header>' +
        '<div id="primaryMailboxRoot" title="sam@reed.example"><i>\ue70d</i>sam@reed.example<span>Inbox</span></div>',
      { email: 'sam@reed.example' },
    ],
    [
      'who is signed in, of several mailboxes',
      me('X: Sam Reed (sam@reed.example)') + box('office@reed.example') + box('sam@reed.example', 2),
      { name: 'Sam Reed', email: 'sam@reed.example' },
    ],
    [
      'the open folder, of several mailboxes',
      `${me('X: Sam Reed (sam@reed.example)') + box('sam@reed.example')}${box('office@reed.example', 2)}<div role="treeitem" aria-selected="true">…</div>`,
      { name: null, email: 'office@reed.example' },
    ],
    ['nobody', '<header><button>?</button></header>', null],
  ])('is read from %s', (_, html, expected) => {
    expect(read(html)).toMatchObject({ account: expected, disagree: false });
  });

  it('is the mailbox that the address names', () => {
    expect(
      read(me('X: Sam Reed (sam@reed.example)'), '/mail/office@reed.example/inbox/id/AAQkx').account,
    ).toEqual({
      name: null,
      email: 'office@reed.example',
    });
  });

  it('is not chosen by guess', () => {
    const several = box('a@reed.example') + box('b@reed.example', 2);
    expect(read(several)).toMatchObject({ account: null, disagree: true });
    const crossed =
      '<div id="primaryMailboxRoot" title="a@reed.example" data-folder-name="b@reed.example">…</div>';
    expect(read(crossed)).toMatchObject({ account: null, disagree: true });
  });

  it('of a pop-out is that of the window it came from', () => {
    const opener = document.implementation.createHTMLDocument('');
    opener.body.append(
      Object.assign(opener.createElement('div'), { id: 'primaryMailboxRoot', title: 'sam@reed.example' }),
    );
    Object.assign(window, { opener: { document: opener } });
    expect(read('').account?.email).toBe('sam@reed.example');
    Object.defineProperty(window, 'opener', {
      configurable: true,
      writable: true,
      value: {
        get document() {
          throw new Error('of another origin');
        },
      },
    });
    expect(read('').account).toBeNull();
  });
});
