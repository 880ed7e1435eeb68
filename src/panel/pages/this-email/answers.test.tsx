// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DANA, ready } from '../../../../test/e2e/gallery/cases.ts';
import { fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { box, button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

/** The page's sentence, once it has taken focus: then the page listens to keys, too. */
const heading = async (name: string | RegExp) => {
  const found = await screen.findByRole('heading', { level: 1, name });
  await waitFor(() => expect(document.activeElement).toBe(found));
  return found;
};
const press = (key: string) => fireEvent.keyDown(document.body, { key });

describe('the guess', () => {
  it('is answered by a digit key, written once, and folds to its value', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    await heading(/^Dana/);
    press('2');
    const line = await screen.findByRole('combobox', { name: 'Your guess' });
    expect((line as HTMLSelectElement).value).toBe('budget');
    await waitFor(() => expect(world.entries.size).toBe(1));
    expect(world.changes).toHaveLength(1);
    const [stored] = world.entries.values();
    expect(stored).toMatchObject({
      guess: ['budget'],
      outcome: 'competitor',
      inMail: ['not_said'],
      organisation: 'Northwind Logistics',
      contact: { name: 'Dana Whitfield', email: 'dana@northwind-logistics.example' },
      project: 'Data platform',
      status: 'logged',
    });
    expect(stored?.evidence).toContain('different direction');
    expect(JSON.stringify(stored)).not.toContain('close call');
  });

  it('leaves focus on the line it folded to, when focus was in the question', async () => {
    renderApp(fakeWorld(ready(DANA)));
    const radio = await screen.findByRole('radio', { name: 'No budget' });
    radio.focus();
    fireEvent.click(radio);
    const line = await screen.findByRole('combobox', { name: 'Your guess' });
    await waitFor(() => expect(document.activeElement).toBe(line));
  });

  it('is no idea with 0, and more with 5', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    await heading(/^Dana/);
    expect(screen.queryByRole('radio', { name: /We misread the need/ })).toBeNull();
    press('5');
    await screen.findByRole('radio', { name: /We misread the need/ });
    press('0');
    await waitFor(() => expect([...world.entries.values()][0]?.guess).toEqual(['not_said']));
  });

  it('is not answered by digits typed into a field', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    fireEvent.keyDown(await box('Notes'), { key: '1' });
    expect(world.changes).toEqual([]);
  });

  it('is not answered by walking with arrows until the question is left', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    const radio = await screen.findByRole('radio', { name: 'No budget' });
    fireEvent.keyDown(radio, { key: 'ArrowDown' });
    fireEvent.click(radio);
    expect(world.changes).toEqual([]);
    fireEvent.focusOut(radio);
    await waitFor(() => expect([...world.entries.values()][0]?.guess).toEqual(['budget']));
  });

  it('stays on the page with its problem when it could not be written', async () => {
    const world = fakeWorld(ready(DANA));
    world.failWrites(new Error('closed'));
    renderApp(world);
    await heading(/^Dana/);
    press('1');
    await screen.findByText(/^Your answer is not saved: the log could not be written\./);
    world.failWrites(null);
    fireEvent.click(await button('Try again'));
    await waitFor(() => expect([...world.entries.values()][0]?.guess).toEqual(['price_value']));
    expect(screen.queryByText(/not saved/)).toBeNull();
  });
});

describe('where it went', () => {
  it('unfolds with "o" and takes the digits then', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    await heading(/^Dana/);
    press('o');
    await screen.findByRole('group', { name: 'Where it went' });
    press('3');
    await waitFor(() => expect([...world.entries.values()][0]?.outcome).toBe('in_house'));
    expect([...world.entries.values()][0]?.guess).toEqual([]);
  });

  it('changes the template that nobody has touched', async () => {
    renderApp(fakeWorld(ready(DANA)));
    const select = (await screen.findByRole('combobox', { name: 'Where it went' })) as HTMLSelectElement;
    fireEvent.change(select, { target: { value: 'postponed' } });
    await waitFor(() =>
      expect((screen.getByRole('combobox', { name: 'Template' }) as HTMLSelectElement).value).toBe(
        'request.notNow',
      ),
    );
  });
});
