import { render } from 'preact';
import { sampleMails } from '../../../src/languages/sample-mails.ts';
import { App } from '../../../src/panel/App.tsx';
import { panelWording } from '../../../src/panel/labels.ts';
import { ServicesContext } from '../../../src/panel/services.ts';
import { Trial } from '../../../src/panel/trial/Trial.tsx';
import { createTrialWorld, type TrialWorld } from '../../../src/panel/trial/trial-world.ts';
import { text } from '../../../src/platform/text.ts';
import type { FakeWorld } from './fakes.ts';
import { type Step, states } from './states.ts';

// One page of the panel in one state, both named in the address. `data-ready` says that it may be photographed. Another
// state can be shown in its place by `showState`.

const query = new URLSearchParams(location.search);
/** So long a page takes to come to rest, in milliseconds: a few turns of its own and a frame. */
const SETTLED = 30;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What `find` gives as soon as it gives something; the machine may be busy. */
async function found<T>(what: string, find: () => T | undefined): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const one = find();
    if (one !== undefined) return one;
    await pause(20);
  }
  throw new Error(`Not there: ${what}`);
}

async function take(step: Step, world: FakeWorld): Promise<void> {
  if ('wait' in step) return void (await pause(step.wait));
  if ('act' in step) return step.act(world);
  if ('key' in step) {
    if (step.key === 'chip') world.clickChip();
    else if (step.key === 'escape') (document.activeElement as HTMLElement | null)?.blur();
    else document.body.dispatchEvent(new KeyboardEvent('keydown', { key: step.key, bubbles: true }));
    return;
  }
  if ('pressNth' in step) {
    const button = await found(
      `${step.of} ${step.pressNth}`,
      () => document.querySelectorAll<HTMLElement>(step.of)[step.pressNth],
    );
    button.click();
    return;
  }
  if ('press' in step) {
    const says = text(step.press);
    const button = await found(says, () =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === says),
    );
    button.click();
    return;
  }
  const name = text(step.into);
  const field = await found(name, () =>
    [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].find(
      (one) => one.ariaLabel === name || one.labels?.[0]?.textContent === name,
    ),
  );
  field.focus();
  field.setSelectionRange(0, 0);
  field.setRangeText(
    field.tagName === 'TEXTAREA' && field.value ? `${step.write}\n\n` : step.write,
    0,
    0,
    'end',
  );
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** The sample mailbox, in the language of the page. */
function trialOver({ services, settings }: FakeWorld): TrialWorld {
  const { zone, openOutside, saveFile, copy, openMail, openTab, now } = services;
  const outside = { zone, openOutside, saveFile, copy, openMail, openTab, settings };
  return createTrialWorld(sampleMails[panelWording().code], outside, now);
}

/** Shows a state as if its page had just been opened. */
async function showState(name: string): Promise<void> {
  const state = states[name];
  if (!state) throw new Error('No such state');
  render(null, document.body);
  delete document.documentElement.dataset.ready;
  const world = state.world();
  document.documentElement.style.fontSize = query.get('text') ? `${query.get('text')}%` : '';
  location.hash = state.hash ?? '';
  render(
    state.shows === 'trial' ? (
      <Trial world={trialOver(world)} />
    ) : (
      <ServicesContext.Provider value={world.services}>
        <App inTab={state.shows === 'tab'} />
      </ServicesContext.Provider>
    ),
    document.body,
  );
  const first = state.stays ? '[role="status"]' : 'h1';
  await found(first, () => document.querySelector(first) ?? undefined);
  await pause(SETTLED);
  for (const step of state.steps ?? []) {
    await take(step, world);
    await pause(SETTLED);
  }
  if (state.scroll === 'bottom') document.body.firstElementChild?.scrollTo(0, 99_999);
  document.documentElement.dataset.ready = 'yes';
}

Object.assign(globalThis, { showState });
await showState(query.get('state') ?? '');
