// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DANA, ready, SELECTED, SELECTED_HARMLESS } from '../../../../test/e2e/gallery/cases.ts';
import { fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { box, button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const NO_TAB = { status: 'no-mail-tab', view: null } as const;
const DECIDED =
  'After careful review we have decided to award the contract to another supplier, because your price was too high.';
const WORDS = 'Their words, as you keep them';
const write = async (field: string, value: string) =>
  fireEvent.input(await box(field), { target: { value } });
const onPage = () => screen.findByRole('heading', { level: 1, name: 'Who said no?' });

function withSelection(text = SELECTED) {
  const world = fakeWorld(NO_TAB);
  world.select(text);
  renderApp(world);
  return world;
}

describe('a text selected on any page', () => {
  it('is shown judged when the panel opens, and logged as corrected', async () => {
    const world = withSelection();
    await onPage();
    expect((await box(WORDS)).value).toBe(DECIDED);
    expect(document.querySelector('mark')?.textContent).toBeTruthy();
    expect((screen.getByRole('radio', { name: /Another provider/ }) as HTMLInputElement).checked).toBe(true);
    expect((screen.getByLabelText('Reason in the text') as HTMLSelectElement).value).toBe('price_value');
    await write('Organisation', 'City of Holm');
    await write(WORDS, 'we have decided to award the contract to another supplier');
    fireEvent.change(screen.getByLabelText('Reason in the text'), { target: { value: 'formal' } });
    fireEvent.click(await button('Add to log'));
    await screen.findByRole('heading', { level: 1, name: 'City of Holm' });
    expect([...world.entries.values()]).toEqual([
      expect.objectContaining({
        organisation: 'City of Holm',
        contact: { name: null, email: null },
        outcome: 'competitor',
        inMail: ['formal'],
        evidence: 'we have decided to award the contract to another supplier',
        language: 'en',
        threadKey: null,
        threadUrl: null,
      }),
    ]);
    await waitFor(() => expect(world.waiting()).toEqual([]));
  });

  it('comes up in an open panel, whatever page it shows, and again when it is handed over again', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    await screen.findByRole('heading', { level: 1, name: /Dana wrote back/ });
    world.select(SELECTED);
    await onPage();
    await write('Name', 'Ines');
    location.hash = '#/log';
    await screen.findByRole('link', { name: 'A selected text waits to be logged' });
    world.select(SELECTED);
    expect((await box('Name')).value).toBe('Ines');
    expect(world.waiting()).toHaveLength(1);
  });

  it('gives way to a click on the chip, and still waits', async () => {
    const world = fakeWorld(ready(DANA));
    world.select(SELECTED);
    renderApp(world);
    await onPage();
    world.clickChip();
    await screen.findByRole('heading', { level: 1, name: /Dana wrote back/ });
    fireEvent.click(screen.getByRole('link', { name: 'A selected text waits to be logged' }));
    await onPage();
  });

  it('does not take the place of another that still waits, and leaves the saved entry in view', async () => {
    const world = withSelection();
    world.select(SELECTED_HARMLESS);
    await screen.findByText(/^No refusal was found in this text\./);
    await write('Name', 'Tom');
    fireEvent.click(await button('Add to log'));
    await screen.findByRole('heading', { level: 1, name: 'Tom' });
    await waitFor(() => expect(world.waiting().map(({ text }) => text)).toEqual([SELECTED]));
    expect(location.hash).toMatch(/^#\/entry\//);
    expect([...world.entries.values()][0]).toMatchObject({
      outcome: 'unknown',
      inMail: ['not_said'],
      evidence: SELECTED_HARMLESS,
    });
  });

  it('stays when it could not be written, and when it could not be judged claims nothing', async () => {
    const world = fakeWorld(NO_TAB);
    world.failJudging();
    world.failWrites(new Error('closed'));
    world.select(SELECTED);
    renderApp(world);
    await write('Name', 'Ines');
    expect(screen.queryByText(/^No refusal/)).toBeNull();
    fireEvent.click(await button('Add to log'));
    await screen.findByText(/^Not saved: the log could not be written\./);
    expect(world.waiting()).toHaveLength(1);
  });

  it('is judged with what the user taught', async () => {
    const world = fakeWorld(NO_TAB, [], {
      mutes: [],
      phrases: [
        {
          id: 'lobby',
          createdAt: '2026-11-02T09:44:00.000Z',
          phrase: 'see you in the lobby',
          language: 'en',
        },
      ],
    });
    world.select(SELECTED_HARMLESS);
    renderApp(world);
    expect((await box(WORDS)).value).toBe('See you in the lobby.');
  });

  it('of which only a part came says so, and offers no more to be kept than its first sentences', async () => {
    const world = fakeWorld(NO_TAB);
    world.select(`${SELECTED_HARMLESS} `.repeat(300), { cut: true });
    renderApp(world);
    await screen.findByText(/^The text is very long\. Its first [\d,]+ characters were taken\.$/);
    const kept = (await box(WORDS)).value;
    expect(kept.length).toBeLessThanOrEqual(600);
    expect(kept.endsWith('.')).toBe(true);
  });

  it('that is empty can be pasted; that was discarded or handled elsewhere is gone', async () => {
    const world = withSelection('');
    await screen.findByText(/^The page gave no text\./);
    fireEvent.click(await button('Discard'));
    await waitFor(() => expect(world.waiting()).toEqual([]));
    world.select(SELECTED);
    await onPage();
    world.dropSelections();
    await screen.findByRole('heading', { level: 1, name: 'No selected text waits here' });
  });
});
