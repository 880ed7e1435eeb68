// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { entry } from '../../../../test/e2e/gallery/cases.ts';
import { type FakeWorld, fakeWorld, NOW } from '../../../../test/e2e/gallery/fakes.ts';
import { box, button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';
import { DANA_BACK, DANA_DONE, PRIYA_SILENT } from '../../../../test/e2e/gallery/states-entry.ts';
import type { Opportunity } from '../../../model.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const NO_TAB = { status: 'no-mail-tab', view: null } as const;

function opened(shown: Opportunity): FakeWorld {
  const world = fakeWorld(NO_TAB, [shown]);
  renderApp(world, `#/entry/${shown.id}`);
  return world;
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const press = async (name: string) => fireEvent.click(await button(name));
const status = (world: FakeWorld, id: string) => world.entries.get(id)?.status;
const undo = async () => fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
/** Once the page listens: its effects come after what is seen. */
async function key(name: string): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  fireEvent.keyDown(document.body, { key: name });
}
/** What happened, newest first. */
const happened = () =>
  [...document.querySelectorAll('main ol:not([aria-label]) > li')].map((row) => row.firstChild?.textContent);

describe('what was learned', () => {
  it('is changed in place with e and Ctrl+Enter, and taken back', async () => {
    const world = opened(DANA_DONE);
    await screen.findByText('Lead with references from their own industry.');
    await key('e');
    const field = await box('Lesson');
    await waitFor(() => expect(document.activeElement).toBe(field));
    fireEvent.input(field, { target: { value: 'Ask who decides.' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    await screen.findByText('Ask who decides.', { selector: 'p' });
    expect(world.entries.get('dana')).toMatchObject({ lesson: 'Ask who decides.', status: 'closed' });
    await undo();
    await waitFor(() => expect(world.entries.get('dana')?.lesson).toBe(DANA_DONE.lesson));
  });

  it('goes back with Escape to what it was', async () => {
    const world = opened(DANA_DONE);
    await press('Change the lesson');
    const field = await box('Lesson');
    fireEvent.input(field, { target: { value: 'Half a th' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    await screen.findByText(DANA_DONE.lesson, { selector: 'p' });
    dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(world.entries.get('dana')?.lesson).toBe(DANA_DONE.lesson));
  });

  it('is asked for where a case closed by itself, and survives a closed panel', async () => {
    const world = opened(PRIYA_SILENT);
    await heading('Priya didn’t answer, and that’s fine');
    screen.getByText(/Closed by itself on Tue 17 Nov/);
    fireEvent.input(await box('Anything you learned without the call?'), {
      target: { value: 'Nobody there decides in Nov' },
    });
    dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(world.entries.get('halden')?.lesson).toBe('Nobody there decides in Nov'));
    expect(status(world, 'halden')).toBe('no_answer');
  });

  it('has an action to tick, to date, and to take back', async () => {
    const world = opened(DANA_DONE);
    const action = () => world.entries.get('dana')?.action;
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Ask Marlow for a logistics case' }));
    await waitFor(() => expect(action()?.doneAt).toBe(NOW.toISOString()));
    await screen.findByText('Your action, done Wed 18 Nov');
    expect(happened()[0]).toBe('Action done');
    await undo();
    await waitFor(() => expect(action()?.doneAt).toBeNull());
    await screen.findByText(/^Due Fri 27 Nov/);
  });

  it('has an action to change and to remove', async () => {
    const world = opened(DANA_DONE);
    const action = () => world.entries.get('dana')?.action;
    const change = () => press('Change: Ask Marlow for a logistics case');
    await change();
    fireEvent.input(await box('Your action'), { target: { value: 'Half a th' } });
    fireEvent.keyDown(await box('Your action'), { key: 'Escape' });
    await change();
    expect((await box('Your action')).value).toBe('Ask Marlow for a logistics case');
    fireEvent.input(await box('Your action'), { target: { value: 'Ask Orla ' } });
    fireEvent.input(screen.getByLabelText('Due'), { target: { value: '2026-12-01' } });
    await press('Keep');
    await screen.findByRole('checkbox', { name: 'Ask Orla' });
    expect(action()).toEqual({ text: 'Ask Orla', due: '2026-12-01', doneAt: null });
    await undo();
    await waitFor(() => expect(action()).toEqual(DANA_DONE.action));
    await change();
    await press('Remove');
    await waitFor(() => expect(action()).toBeNull());
    await undo();
    await waitFor(() => expect(action()).toEqual(DANA_DONE.action));
  });
});

describe('a second chance', () => {
  it('is said with a number key, dated, and taken back', async () => {
    const world = opened(DANA_DONE);
    await heading('Northwind Logistics');
    await key('3');
    await heading('Northwind Logistics came back');
    expect(world.entries.get('dana')).toMatchObject({
      secondChance: 'won',
      secondChanceAt: NOW.toISOString(),
      status: 'closed',
    });
    screen.getByText(/8 days after the no/);
    expect(happened()[0]).toBe('Won back');
    await undo();
    await heading('Northwind Logistics');
    expect(world.entries.get('dana')?.secondChance).toBe('none');
  });

  it('shows the lesson first', async () => {
    opened(DANA_BACK);
    await heading('Northwind Logistics came back');
    screen.getByText(/118 days after the no/);
    screen.getByText(DANA_BACK.lesson);
  });
});

describe('facts', () => {
  it('are changed in place, with the way back', async () => {
    const world = opened(DANA_DONE);
    const said = await screen.findByRole('combobox', { name: 'Dana said' });
    fireEvent.change(said, { target: { value: 'budget' } });
    await waitFor(() => expect(world.entries.get('dana')?.told).toEqual(['budget', 'timing_capacity']));
    await undo();
    await waitFor(() => expect(world.entries.get('dana')?.told).toEqual(['proof_risk', 'timing_capacity']));
    fireEvent.input(screen.getByLabelText('Competitor', { selector: 'main textarea' }), {
      target: { value: 'Orbis' },
    });
    dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(world.entries.get('dana')?.competitor).toBe('Orbis'));
  });

  it('in words are saved as typed, kept by leaving the field and undone as a whole', async () => {
    const world = opened(DANA_DONE);
    const dana = () => world.entries.get('dana');
    const type = (value: string, label = 'Organisation') =>
      fireEvent.input(screen.getByLabelText(label), { target: { value } });
    await box('Organisation');
    type('Northwind');
    type('Northwind Freight ');
    fireEvent.keyDown(screen.getByLabelText('Organisation'), { key: 'Enter' });
    await heading('Northwind Freight');
    expect(dana()?.organisation).toBe('Northwind Freight');
    await undo();
    await heading('Northwind Logistics');
    // Half of a contact leaves the other half as it is; an address that is none is not saved.
    type('Dana W.', 'Person');
    fireEvent.change(screen.getByLabelText('Person'));
    await waitFor(() => expect(dana()?.contact).toEqual({ name: 'Dana W.', email: DANA_DONE.contact.email }));
    type('dana at home', 'Mail address');
    fireEvent.change(screen.getByLabelText('Mail address'));
    await screen.findByText(/^A mail address looks like/);
    type('Nobody', 'Project');
    fireEvent.keyDown(screen.getByLabelText('Project'), { key: 'Escape' });
    dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(screen.getByLabelText('Project')).toHaveProperty('value', 'Data platform'));
    expect(dana()).toMatchObject({
      contact: { email: DANA_DONE.contact.email },
      project: DANA_DONE.project,
    });
  });

  it('have a value in the user’s own figures, in the head as well; what is none stays to be mended', async () => {
    const world = opened(DANA_DONE);
    const field = await box('Value');
    const type = (value: string) => {
      fireEvent.input(field, { target: { value } });
      fireEvent.change(field);
    };
    fireEvent.change(screen.getByLabelText('Currency'), { target: { value: 'EUR' } });
    type('about 42000');
    await screen.findByText('Write the amount in figures, such as 42,000 or 42,000.50.');
    expect(field.value).toBe('about 42000');
    expect(world.changes).toEqual([]);
    type('42.000');
    await screen.findByText('Data platform · Dana Whitfield · €42,000');
    await waitFor(() => expect(field.value).toBe('42,000'));
    fireEvent.change(screen.getByLabelText('Currency'), { target: { value: 'USD' } });
    await screen.findByText(/US\$42,000/);
    await undo();
    await waitFor(() =>
      expect(world.entries.get('dana')?.value).toEqual({ amount: 42_000, currency: 'EUR' }),
    );
    type('');
    await waitFor(() => expect(world.entries.get('dana')?.value).toBeNull());
    await undo();
    await screen.findByText('Data platform · Dana Whitfield · €42,000');
  });

  it('have up to three other reasons on each level, and no level changes another', async () => {
    const world = opened(DANA_DONE);
    const others = within(await screen.findByRole('group', { name: 'Other reasons: You guessed' }));
    for (const reason of ['No budget', 'Timing or capacity', 'Missing or wrong fit']) {
      fireEvent.click(others.getByLabelText(reason));
      await screen.findByText(new RegExp(`^Also: .*${reason}`));
    }
    fireEvent.click(others.getByLabelText('Their priorities changed'));
    await screen.findByText('Three others at most. Take one out first.');
    expect(others.getByLabelText('Their priorities changed')).toHaveProperty('checked', false);
    expect(world.entries.get('dana')).toMatchObject({
      guess: ['price_value', 'budget', 'timing_capacity', 'fit_gap'],
      told: DANA_DONE.told,
      inMail: DANA_DONE.inMail,
    });
  });

  it('have a feeling, a stage and a language to be said and unsaid', async () => {
    const world = opened(DANA_DONE);
    const choose = async (label: string, value: string) =>
      fireEvent.change(await screen.findByLabelText(label), { target: { value } });
    await choose('When the no came', '2');
    await waitFor(() => expect(world.entries.get('dana')?.mood).toEqual({ before: 2, after: null }));
    await choose('When the no came', 'unsaid');
    await waitFor(() => expect(world.entries.get('dana')?.mood).toBeNull());
    await choose('How far it came', 'final');
    await waitFor(() => expect(world.entries.get('dana')?.stage).toBe('final'));
    await undo();
    await waitFor(() => expect(world.entries.get('dana')?.stage ?? null).toBeNull());
    await choose('Language', 'none');
    await waitFor(() => expect(world.entries.get('dana')?.language).toBeNull());
  });

  it('have their words to change, and dates of mails that lead to the thread', async () => {
    const world = opened(DANA_DONE);
    await press('Change: Their words');
    fireEvent.input(await box('Their words'), { target: { value: 'Not this year.' } });
    await press('Keep');
    await screen.findByText('Not this year.', { selector: 'blockquote' });
    await undo();
    await waitFor(() => expect(world.entries.get('dana')?.evidence).toBe(DANA_DONE.evidence));
    fireEvent.click(screen.getByRole('link', { name: '11 Nov, 10:44, Open mail' }));
    expect(world.opened).toEqual([DANA_DONE.threadUrl]);
  });

  it('have tags to add and to remove', async () => {
    const world = opened(DANA_DONE);
    const field = await screen.findByRole('textbox', { name: 'Add a tag' });
    fireEvent.input(field, { target: { value: '#price' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() =>
      expect(world.entries.get('dana')?.tags).toEqual(['logistics', 'references', 'price']),
    );
    await press('Remove the tag logistics');
    await waitFor(() => expect(world.entries.get('dana')?.tags).toEqual(['references', 'price']));
  });

  it('have the agreement to tick', async () => {
    const world = opened(entry({ id: 'fresh', threadKey: null }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Debrief agreed beforehand' }));
    await waitFor(() =>
      expect(world.entries.get('fresh')?.agreement).toMatchObject({ how: 'phone', offeredAt: null }),
    );
    await undo();
    await waitFor(() => expect(world.entries.get('fresh')?.agreement).toBeNull());
  });
});

describe('the notes of the call', () => {
  const question = 'Which way did you go in the end, if you can share it, and what made it the right choice?';

  it('are saved as typed into the call as it stands, beside what another window wrote', async () => {
    const world = opened(DANA_DONE);
    const field = await box(question);
    const call = DANA_DONE.call as NonNullable<Opportunity['call']>;
    // Another window writes down something else, and this one has not heard of it yet.
    world.entries.set('dana', { ...DANA_DONE, call: { ...call, notes: { ...call.notes, tip: 'Price.' } } });
    fireEvent.focusIn(field);
    fireEvent.input(field, { target: { value: 'Vantec, by a hair.' } });
    dispatchEvent(new Event('pagehide'));
    await waitFor(() =>
      expect(world.entries.get('dana')?.call?.notes).toEqual({
        ...call.notes,
        tip: 'Price.',
        chosen: 'Vantec, by a hair.',
      }),
    );
    fireEvent.input(field, { target: { value: '' } });
    dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(world.entries.get('dana')?.call?.notes.chosen).toBe(''));
    expect(document.contains(field)).toBe(true);
  });

  it('keep their words in view when they cannot be written', async () => {
    const world = opened(DANA_DONE);
    const field = await box(question);
    world.failWrites(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
    fireEvent.input(field, { target: { value: 'Vantec, by a hair.' } });
    await screen.findByText(/^Not saved: the disk is full\. Your text stays here/);
    await press('Copy text');
    expect(world.copied).toEqual(['Vantec, by a hair.']);
    expect(field.value).toBe('Vantec, by a hair.');
  });
});

describe('an entry to take along', () => {
  it('is copied as Markdown, and saved as a file with a safe name', async () => {
    const world = opened(DANA_DONE);
    await press('Copy as Markdown');
    await screen.findByText('It is on your clipboard.');
    expect(world.copied[0]).toContain('# Northwind Logistics: Data platform\n\n## Lesson\n\nLead with');
    await press('Markdown');
    expect(world.files).toEqual([
      { name: 'northwind-logistics-data-platform.md', type: 'text/markdown', text: world.copied[0] },
    ]);
  });

  it('can be copied by hand where the browser does not', async () => {
    const world = opened(DANA_DONE);
    world.allowCopy(false);
    await press('Copy as Markdown');
    const field = await box('The entry as Markdown');
    expect(field.value).toContain('## Lesson');
    await waitFor(() => expect(document.activeElement).toBe(field));
  });
});

describe('an entry that cannot be shown', () => {
  it('has gone from the log, here or while it is in view', async () => {
    const world = opened(DANA_DONE);
    await heading('Northwind Logistics');
    world.entries.delete('dana');
    await press('Remove the tag logistics');
    await screen.findByRole('alert');
    cleanup();
    renderApp(world, '#/entry/dana');
    await heading('This entry is not in your log');
  });

  it('could not be read, and is safe', async () => {
    const world = fakeWorld(NO_TAB, [DANA_DONE]);
    world.failReads(new Error('closed'));
    renderApp(world, '#/entry/dana');
    await heading('This entry could not be opened');
    screen.getByText(/It is still on this device/);
  });
});
