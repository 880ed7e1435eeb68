// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DANA, ready, TOM } from '../../../../test/e2e/gallery/cases.ts';
import { fakeWorld, NOW } from '../../../../test/e2e/gallery/fakes.ts';
import { box, button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const letter = () => box('Your reply');
const choose = async (name: string, value: string) =>
  fireEvent.change(await screen.findByRole('combobox', { name }), { target: { value } });
const write = (field: HTMLTextAreaElement, value: string) => fireEvent.input(field, { target: { value } });

describe('the draft', () => {
  it('is filled in, and follows template, language and length while untouched', async () => {
    renderApp(fakeWorld(ready(DANA)));
    expect((await letter()).value).toMatch(/^Hi Dana,[\s\S]*10 minutes[\s\S]*Sam$/);
    await choose('Length', '15');
    expect((await letter()).value).toContain('15 minutes');
    await choose('Language', 'es usted');
    expect((await letter()).value).toMatch(/^Hola, Dana:/);
    expect((await letter()).lang).toBe('es');
    await choose('Template', 'request.formal');
    expect((await letter()).value).not.toMatch(/^Hola/);
  });

  it('keeps a changed text when a choice changes, and goes back on request, both ways', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    write(await letter(), 'My own words.');
    await choose('Template', 'request.warm');
    expect((await letter()).value).toBe('My own words.');
    fireEvent.click(await button('Back to the template'));
    expect((await letter()).value).toMatch(/^Hi Dana,/);
    expect(screen.queryByRole('button', { name: 'Back to the template' })).toBeNull();
    fireEvent.click(await button('Back to my text'));
    expect((await letter()).value).toBe('My own words.');
  });

  it('survives another thread, and is stored under its own', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    write(await letter(), 'Half a sente');
    world.show(ready(TOM));
    await screen.findByRole('heading', { level: 1, name: /Tom/ });
    await waitFor(() => expect(world.drafts.get(DANA.threadKey ?? '')?.text).toBe('Half a sente'));
    expect(world.drafts.size).toBe(1);
    world.show(ready(DANA));
    expect((await letter()).value).toBe('Half a sente');
  });

  it('survives another thread also when it could not be stored', async () => {
    const world = fakeWorld(ready(DANA));
    world.failWrites(new Error('closed'));
    renderApp(world);
    write(await letter(), 'Half a sente');
    world.show(ready(TOM));
    await screen.findByRole('heading', { level: 1, name: /Tom/ });
    world.show(ready(DANA));
    expect((await letter()).value).toBe('Half a sente');
    await screen.findByText(/could not be stored/);
  });

  it('comes back in a panel that is opened again, with its choice', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    await choose('Length', '15');
    write(await letter(), 'My own words.');
    dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(world.drafts.size).toBe(1));
    renderApp(world);
    expect((await letter()).value).toBe('My own words.');
    expect((screen.getByRole('combobox', { name: 'Length' }) as HTMLSelectElement).value).toBe('15');
  });
});

describe('Insert into reply', () => {
  it('puts the text in, logs it, and leads on to the reply', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    const text = (await letter()).value;
    fireEvent.click(await button('Insert into reply'));
    await screen.findByText('It is in your reply.');
    expect(world.inserted).toEqual([text]);
    const next = await button('Go to the reply');
    await waitFor(() => expect(document.activeElement).toBe(next));
    expect([...world.entries.values()][0]).toMatchObject({
      status: 'drafted',
      request: {
        choice: { template: 'request.short', language: 'en', minutes: 10 },
        insertedAt: NOW.toISOString(),
        text,
        sentAt: null,
      },
    });
    expect(screen.queryByText('You read it and press Send.')).toBeNull();
  });

  it('runs with Ctrl+Enter in the letter', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    fireEvent.keyDown(await letter(), { key: 'Enter', ctrlKey: true });
    await screen.findByText('It is in your reply.');
    expect(world.inserted).toHaveLength(1);
  });

  it('drops the stored draft once it is in the reply, and takes all back when it is taken out', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    write(await letter(), 'My own words.');
    dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(world.drafts.size).toBe(1));
    fireEvent.click(await button('Insert into reply'));
    await waitFor(() => expect(world.drafts.size).toBe(0));
    fireEvent.click(await button('Take it out'));
    await screen.findByText('It is out of your reply again.');
    expect((await letter()).value).toBe('My own words.');
    expect([...world.entries.values()][0]).toMatchObject({ status: 'logged', request: null });
    await waitFor(() => expect(world.drafts.size).toBe(1));
  });

  it('says when it could not be taken out', async () => {
    const world = fakeWorld(ready(DANA));
    world.answerUndo(false);
    renderApp(world);
    fireEvent.click(await button('Insert into reply'));
    fireEvent.click(await button('Take it out'));
    await screen.findByText('It is still in your reply.');
    expect([...world.entries.values()][0]?.status).toBe('drafted');
  });

  it.each([
    ['not-confirmed', 'The reply box did not take the text.'],
    ['no-reply-box', 'No reply box opened.'],
    ['other-thread', 'Another mail is open now.'],
    ['no-page', 'The mail page does not answer.'],
  ] as const)('offers to copy when it failed: %s', async (code, says) => {
    const world = fakeWorld(ready(DANA));
    world.answerInsert({ inserted: false, code });
    renderApp(world);
    fireEvent.click(await button('Insert into reply'));
    expect((await screen.findByRole('alert')).textContent).toContain(says);
    expect(world.changes).toEqual([]);
    const copy = await button('Copy text');
    await waitFor(() => expect(document.activeElement).toBe(copy));
    world.answerInsert({ inserted: true });
    fireEvent.click(await button('Try again'));
    await screen.findByText('It is in your reply.');
  });

  it('does not claim that the log knows when it does not', async () => {
    const world = fakeWorld(ready(DANA));
    world.failWrites(new Error('closed'));
    renderApp(world);
    fireEvent.click(await button('Insert into reply'));
    expect((await screen.findByRole('alert')).textContent).toContain('Your log could not be written');
  });

  it('keeps what was typed while the insertion was running', async () => {
    const world = fakeWorld(ready(DANA));
    world.hold();
    renderApp(world);
    fireEvent.click(await button('Insert into reply'));
    await waitFor(() => expect(world.inserted).toHaveLength(1));
    write(await letter(), 'Written meanwhile.');
    world.release();
    await screen.findByText('It is in your reply.');
    dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect([...world.drafts.values()][0]?.text).toBe('Written meanwhile.'));
  });

  it('offers to insert again once the text is another', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    fireEvent.click(await button('Insert into reply'));
    await screen.findByText('It is in your reply.');
    await choose('Template', 'request.warm');
    fireEvent.click(await button('Insert into reply'));
    await waitFor(() => expect(world.inserted).toHaveLength(2));
  });

  it('inserts nothing empty', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    write(await letter(), '  ');
    fireEvent.click(await button('Insert into reply'));
    await screen.findByText('The text is empty.');
    expect(world.inserted).toEqual([]);
  });
});

describe('Copy', () => {
  it('copies the text and begins the entry', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    fireEvent.click(await button('Copy'));
    await screen.findByText('It is on your clipboard.');
    expect(world.copied).toEqual([(await letter()).value]);
    expect([...world.entries.values()][0]).toMatchObject({ status: 'logged', request: null });
  });

  it('says when the browser does not allow it, and selects the text', async () => {
    const world = fakeWorld(ready(DANA));
    world.allowCopy(false);
    renderApp(world);
    fireEvent.click(await button('Copy'));
    await screen.findByText('The browser did not allow copying.');
    const field = await letter();
    expect(field.selectionEnd).toBe(field.value.length);
    expect(world.changes).toEqual([]);
  });
});
