// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DANA, ready } from '../../../test/e2e/gallery/cases.ts';
import { PRIYA_WRITTEN, priya, replied } from '../../../test/e2e/gallery/cases-email.ts';
import { type FakeWorld, fakeWorld, NOW } from '../../../test/e2e/gallery/fakes.ts';
import { box, button } from '../../../test/e2e/gallery/render-app.tsx';
import type { MailPurpose, Opportunity, TemplateId } from '../../model.ts';
import { createMemory, MemoryContext } from '../memory.ts';
import { type MailTab, ServicesContext } from '../services.ts';
import { PathLetterBar, PathLetterPart } from './PathLetterPart.tsx';
import { usePathLetter } from './use-path-letter.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const NO_MAIL: MailTab = { status: 'no-mail-tab', view: null };
const WRITTEN = priya(replied('written'));

function Page({ entry, mail, template }: { entry: Opportunity; mail: MailPurpose; template: TemplateId }) {
  const letter = usePathLetter({ entry, mail, template });
  if (!letter) return null;
  return (
    <>
      <PathLetterPart letter={letter} />
      <PathLetterBar letter={letter} />
    </>
  );
}

interface Shown {
  world: FakeWorld;
  mail?: MailPurpose;
  template?: TemplateId;
  entry?: Opportunity;
}

function show({ world, mail = 'thanks', template = 'thanks.afterWritten', entry = WRITTEN }: Shown): void {
  function Panel() {
    const [memory] = useState(() => createMemory(world.services));
    return (
      <ServicesContext.Provider value={world.services}>
        <MemoryContext.Provider value={memory}>
          <Page entry={entry} mail={mail} template={template} />
        </MemoryContext.Provider>
      </ServicesContext.Provider>
    );
  }
  cleanup();
  render(<Panel />);
}

const letter = () => box('Your reply');
const stored = (world: FakeWorld) => world.entries.get('priya');

describe('a letter of the path', () => {
  it('is inserted where its thread is in view, under its own purpose', async () => {
    const world = fakeWorld(ready(PRIYA_WRITTEN), [WRITTEN]);
    show({ world });
    const words = (await letter()).value;
    expect(words).toMatch(/^Hi Priya,[\s\S]*Sam$/);
    fireEvent.click(await button('Insert into reply'));
    await screen.findByText('It is in your reply.');
    expect(stored(world)?.thanks).toMatchObject({ text: words, insertedAt: NOW.toISOString(), sentAt: null });
    fireEvent.click(await button('Take it out'));
    await screen.findByText('It is out of your reply again.');
    expect(stored(world)?.thanks).toBeNull();
  });

  it.each([
    ['no mail tab', NO_MAIL],
    ['another mail', ready(DANA)],
  ])('with %s in view it opens its mail, or is copied; nothing is inserted', async (_name, tab) => {
    const world = fakeWorld(tab, [WRITTEN]);
    show({ world });
    expect((await letter()).value).toMatch(/^Hi Priya,/);
    expect(screen.queryByRole('button', { name: 'Insert into reply' })).toBeNull();
    fireEvent.click(await button('Open mail'));
    expect(world.opened).toEqual([WRITTEN.threadUrl]);
    fireEvent.click(await button('Copy'));
    await screen.findByText('It is on your clipboard.');
    fireEvent.keyDown(await letter(), { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(world.copied).toHaveLength(2));
    expect(world.inserted).toEqual([]);
    expect(stored(world)?.thanks).toBeNull();
    fireEvent.click(await button('I sent it'));
    await waitFor(() => expect(stored(world)?.thanks?.sentAt).toBe(NOW.toISOString()));
  });

  it('without a mail at all it can only be copied', async () => {
    const entry: Opportunity = { ...WRITTEN, threadKey: null, threadUrl: null };
    show({ world: fakeWorld(NO_MAIL, [entry]), entry });
    await button('Copy text');
    expect(screen.queryByRole('button', { name: 'Open mail' })).toBeNull();
  });

  it('keeps a changed text under its own key, for a panel that is opened again', async () => {
    const world = fakeWorld(NO_MAIL, [WRITTEN]);
    show({ world });
    fireEvent.input(await letter(), { target: { value: 'My own thanks.' } });
    await waitFor(() => expect(world.drafts.size).toBe(1));
    expect([...world.drafts.keys()]).toEqual([`${WRITTEN.threadKey} thanks`]);
    show({ world, mail: 'farewell', template: 'declined.gracious' });
    expect((await letter()).value).toMatch(/no problem at all/);
    show({ world });
    expect((await letter()).value).toBe('My own thanks.');
  });

  it('says why the log refused it', async () => {
    const world = fakeWorld(ready(PRIYA_WRITTEN), [{ ...WRITTEN, status: 'asked', reply: null }]);
    show({ world });
    fireEvent.click(await button('Insert into reply'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('the thank-you comes after the call or a written answer');
    fireEvent.click(await button('Take it out'));
    await screen.findByText('It is out of your reply again.');
  });

  it('follows language and register of the request', async () => {
    const request = WRITTEN.request && {
      ...WRITTEN.request,
      choice: {
        template: 'request.short',
        language: 'es' as const,
        register: 'usted' as const,
        minutes: 15 as const,
      },
    };
    const entry = { ...WRITTEN, request };
    show({ world: fakeWorld(NO_MAIL, [entry]), entry });
    expect((await letter()).lang).toBe('es');
    const language = (await screen.findByRole('combobox', { name: 'Language' })) as HTMLSelectElement;
    expect(language.value).toBe('es usted');
  });
});
