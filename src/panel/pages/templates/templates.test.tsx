// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DANA, ready } from '../../../../test/e2e/gallery/cases.ts';
import type { FakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';
import { OWN_TEMPLATES, withTemplates } from '../../../../test/e2e/gallery/states-templates.ts';
import { ownTemplate } from '../../../../test/records.fixture.ts';
import type { OwnTemplate } from '../../../model.ts';
import { takingOver, templatesFile } from './templates-file.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const SHORT = '#/templates/en.request.short';

function opened(hash: string, templates: readonly OwnTemplate[] = [], change?: (world: FakeWorld) => void) {
  const world = withTemplates(templates, ready(DANA), change)();
  renderApp(world, hash);
  return world;
}

const area = () => screen.findByLabelText<HTMLTextAreaElement>('Text');
const write = async (words: string) => fireEvent.input(await area(), { target: { value: words } });
const stored = (world: FakeWorld) => [...world.templates.values()];

describe('a shipped template', () => {
  it('is replaced by what is written, and the original comes back, each to be undone', async () => {
    const world = opened(SHORT);
    await write('{{greeting}} In my words.');
    expect(stored(world)).toEqual([]);
    fireEvent.click(await button('Use from now on'));
    await waitFor(() =>
      expect(stored(world)).toMatchObject([
        { replaces: 'request.short', language: 'en', register: null, body: '{{greeting}} In my words.' },
      ]),
    );
    fireEvent.click(await button('Reset to original'));
    await waitFor(() => expect(stored(world)).toEqual([]));
    await waitFor(async () => expect((await area()).value).toContain('Could I borrow'));
    fireEvent.click(await button('Undo'));
    await waitFor(() => expect(stored(world)).toHaveLength(1));
    expect((await area()).value).toBe('{{greeting}} In my words.');
  });

  it('shows what the client of the mail in view would read, and what is left out', async () => {
    opened(SHORT);
    await write('{{greeting}} So.[[ {{lesson}}]]');
    const preview = screen.getByRole('region', { name: 'As Dana would read it' });
    expect(within(preview).getByText(/Hi/).textContent).toBe('Hi Dana, So.');
    within(preview).getByText('Not known here and left out: lesson.');
    fireEvent.change(within(preview).getByLabelText('Fields from'), { target: { value: 'sample' } });
    await waitFor(() => expect(preview.textContent).toContain('show a client of their own industry first'));
  });

  it('keeps what was typed, and says so, when the panel was closed before it was used', async () => {
    const world = opened(SHORT);
    await write('Half a thought');
    screen.getByText(/What you typed is kept here/);
    cleanup();
    renderApp(world, SHORT);
    expect((await area()).value).toBe('Half a thought');
    fireEvent.click(await button('Discard'));
    expect((await area()).value).toContain('{{greeting}}');
    fireEvent.click(await button('Undo'));
    await waitFor(async () => expect((await area()).value).toBe('Half a thought'));
  });
});

describe('a mistake', () => {
  it('is not used, is told in place, and mended by the likely name', async () => {
    const world = opened(SHORT);
    await write('Hi {{firstname}}');
    fireEvent.click(await button('Use from now on'));
    const field = await area();
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    const below = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(below?.textContent).toContain('There is no field {{firstname}}.');
    expect(stored(world)).toEqual([]);
    fireEvent.click(await button('Did you mean {{firstName}}?'));
    expect(field.value).toBe('Hi {{firstName}}');
    fireEvent.click(await button('Use from now on'));
    await waitFor(() => expect(stored(world)).toHaveLength(1));
  });

  it('in writing leaves the text where it is', async () => {
    opened(SHORT, [], (world) => {
      world.services.templates.change = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    });
    await write('Mine');
    fireEvent.click(await button('Use from now on'));
    await screen.findByRole('alert');
    expect((await area()).value).toBe('Mine');
  });
});

describe('one more template', () => {
  it('is written, offered in the draft of a mail, and deleted without harm to a draft in its words', async () => {
    const world = opened('#/templates/new');
    fireEvent.input(await screen.findByLabelText('Name'), { target: { value: 'With a coffee' } });
    fireEvent.click(await button('greeting'));
    await write(`${(await area()).value} A coffee?`);
    fireEvent.click(await button('Use from now on'));
    await waitFor(() => expect(location.hash).toMatch(/^#\/templates\/own\./));
    const [{ id } = ownTemplate()] = stored(world);

    location.hash = '#/email';
    const select = await screen.findByLabelText<HTMLSelectElement>('Template');
    fireEvent.change(select, { target: { value: id } });
    const letter = await screen.findByLabelText<HTMLTextAreaElement>('Your reply');
    await waitFor(() => expect(letter.value).toBe('Hi Dana, A coffee?'));
    fireEvent.input(letter, { target: { value: 'Hi Dana, A coffee? Or tea.' } });

    await world.services.templates.change({ remove: [id] });
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLSelectElement>('Template').value).toBe('request.short'),
    );
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your reply').value).toBe('Hi Dana, A coffee? Or tea.');
  });

  it('is deleted, and is back by Undo', async () => {
    const world = opened('#/templates/own.long', OWN_TEMPLATES);
    fireEvent.click(await button('Delete'));
    await waitFor(() => expect(location.hash).toBe('#/templates'));
    expect(world.templates.has('own.long')).toBe(false);
    fireEvent.click(await button('Undo'));
    await waitFor(() => expect(world.templates.get('own.long')).toEqual(OWN_TEMPLATES[1]));
  });
});

describe('templates as a file', () => {
  const choose = async (words: string) => {
    const field = await screen.findByLabelText('Add from a file');
    fireEvent.change(field, { target: { files: [new File([words], 'a.json')] } });
  };

  it('with a mistake never take the place of one that is in use', () => {
    const mine = ownTemplate({ body: 'Mine.' });
    const broken = { ...mine, id: 'own.broken', body: 'Hi {{', changedAt: '2027-01-01T00:00:00.000Z' };
    expect(takingOver([broken], [mine])).toEqual({ put: [], remove: [] });
    expect(takingOver([{ ...broken, body: 'Newer.' }], [mine])).toMatchObject({ remove: [mine.id] });
  });

  it('come from one browser to another, once, the later of two in one place', async () => {
    const here = opened('#/templates', OWN_TEMPLATES);
    fireEvent.click(await button('Save mine as a file'));
    const [file] = here.files as unknown as { text: string }[];
    cleanup();
    const older = ownTemplate({ id: 'own.there', body: 'Older.', changedAt: '2026-01-01T00:00:00.000Z' });
    const there = opened('#/templates', [older]);
    await choose(file?.text ?? '');
    await waitFor(() => expect(stored(there)).toEqual(OWN_TEMPLATES));
    await choose(file?.text ?? '');
    await screen.findByText('All templates of this file are here already.');
    fireEvent.click(await button('Undo'));
    await waitFor(() => expect(stored(there)).toEqual([older]));
  });

  it('that cannot be read change nothing, and say why', async () => {
    const world = opened('#/templates', OWN_TEMPLATES);
    const whole = templatesFile([ownTemplate({ id: 'own.new' })], new Date()).text;
    for (const words of ['', 'Dear Sam', whole.slice(0, -3)]) {
      await choose(words);
      await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Nothing was changed.'));
    }
    await choose(whole.replace('"own.new"', '"new"'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('left out: 1'));
    expect(stored(world)).toEqual(OWN_TEMPLATES);
  });
});
