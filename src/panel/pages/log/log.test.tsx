// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LOG } from '../../../../test/e2e/gallery/cases.ts';
import { fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { box, button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const NO_TAB = { status: 'no-mail-tab', view: null } as const;
const rows = () => screen.findAllByRole('listitem');

describe('the log', () => {
  it('lists entries by their last change', async () => {
    renderApp(fakeWorld(NO_TAB, LOG), '#/log');
    const texts = (await rows()).map((row) => row.textContent);
    expect(texts[0]).toMatch(
      /^Northwind LogisticsData platform.*No lesson yetRequest drafted 18 Nov · Another provider$/,
    );
    expect(texts[1]).toMatch(/^Halden & Sons.*17 Nov.*Request drafted 11 Nov · Unknown$/);
    expect(texts[4]).toMatch(/^Ines Almeida.*22 Sept.*Logged · Not now$/);
    expect(texts).toHaveLength(6);
  });

  it('is walked with arrows', async () => {
    renderApp(fakeWorld(NO_TAB, LOG), '#/log');
    await rows();
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    const [first, second] = screen
      .getAllByRole('link')
      .filter((link) => link.getAttribute('href')?.startsWith('#/entry'));
    first?.focus();
    fireEvent.keyDown(first as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second as HTMLElement, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(first);
  });

  it('says what will fill it when it is empty', async () => {
    renderApp(fakeWorld(NO_TAB), '#/log');
    await screen.findByRole('heading', { name: 'Your log starts with the next no' });
    fireEvent.click(await button('Write one by hand'));
    await screen.findByRole('heading', { name: 'Who said no?' });
  });

  it('is never shown empty when it could not be read', async () => {
    const world = fakeWorld(NO_TAB, LOG);
    world.failReads(new Error('closed'));
    renderApp(world, '#/log');
    await screen.findByRole('heading', { name: 'Your log could not be opened' });
    expect(screen.getByText(/It is still on this device\./)).toBeTruthy();
    expect(screen.queryByText(/starts with the next no/)).toBeNull();
    world.failReads(null);
    fireEvent.click(await button('Try again'));
    expect(await rows()).toHaveLength(6);
  });

  it('shows a change that is made elsewhere', async () => {
    const world = fakeWorld(NO_TAB, LOG);
    renderApp(world, '#/log');
    await rows();
    await world.services.records.record({ entry: 'moreau', set: { outcome: 'postponed' } });
    await waitFor(async () => expect((await rows())[0]?.textContent).toMatch(/^Atelier Moreau.*Not now$/));
  });

  it('is reached with g l, and the mail with g e', async () => {
    renderApp(fakeWorld(NO_TAB, LOG));
    await screen.findByRole('heading', { name: 'No mailbox in this tab' });
    for (const key of ['g', 'l']) fireEvent.keyDown(document.body, { key });
    await screen.findByRole('heading', { name: 'Log' });
    for (const key of ['g', 'e']) fireEvent.keyDown(document.body, { key });
    await screen.findByRole('heading', { name: 'No mailbox in this tab' });
  });
});

describe('an entry', () => {
  it('shows who, their words, the answers, the request and the dates', async () => {
    const world = fakeWorld(NO_TAB, LOG);
    renderApp(world, '#/entry/dana');
    await screen.findByRole('heading', { level: 1, name: 'Northwind Logistics' });
    expect(document.querySelector('blockquote')?.textContent).toContain('different direction');
    expect((screen.getByRole('combobox', { name: 'You guessed' }) as HTMLSelectElement).value).toBe(
      'price_value',
    );
    expect(screen.getByText(/Short request, English, 10 minutes\. Not seen sent yet\./)).toBeTruthy();
    fireEvent.click(await button('Open mail'));
    expect(world.opened).toEqual([LOG[0]?.threadUrl]);
  });

  it('takes changes of outcome, guess and notes', async () => {
    const world = fakeWorld(NO_TAB, LOG);
    renderApp(world, '#/entry/dana');
    const outcome = await screen.findByRole('combobox', { name: 'Where it went' });
    fireEvent.change(outcome, { target: { value: 'in_house' } });
    await waitFor(() => expect(world.entries.get('dana')?.outcome).toBe('in_house'));
    fireEvent.input(await box('Notes'), { target: { value: 'Changed.' } });
    await screen.findByText('Saved on this device, 10:42');
    expect(world.entries.get('dana')?.notes).toBe('Changed.');
  });

  it('says so when it is not there', async () => {
    renderApp(fakeWorld(NO_TAB, LOG), '#/entry/nothing');
    await screen.findByRole('heading', { name: 'This entry is not in your log' });
  });
});
