// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ready, TOM } from '../../../../test/e2e/gallery/cases.ts';
import { PROPOSED, proposal } from '../../../../test/e2e/gallery/cases-email.ts';
import { type FakeWorld, fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { box, button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';
import type { ThreadView } from '../../../messages.ts';
import type { Proposal } from '../../../model.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const PAST = { since: '2026-10-27T16:05:00.000Z', days: 21 };

function open(view: ThreadView, known?: Partial<Proposal>): FakeWorld {
  const world = fakeWorld(ready(view));
  if (known) world.proposals.set('proposal', proposal(known));
  renderApp(world);
  return world;
}

describe('Watch for no decision', () => {
  it('asks for the days once, then takes one click; and stops, with undo', async () => {
    const world = open(TOM);
    fireEvent.click(await button('Watch for no decision'));
    const days = await box('Days without a decision');
    expect(days.value).toBe('21');
    fireEvent.input(days, { target: { value: '0' } });
    fireEvent.click(await button('Watch'));
    await screen.findByText('Write a number from 1 to 365.');
    expect(world.proposals.size).toBe(0);
    fireEvent.input(days, { target: { value: '30' } });
    fireEvent.click(await button('Watch'));
    await screen.findByText('Watching since Tue 3 Nov, reminds on Thu 3 Dec.');
    expect(world.settings.noDecisionAfter).toBe(30);
    expect([...world.proposals.values()]).toMatchObject([
      { threadKey: TOM.threadKey, recipients: [{ email: 'tom@northwind-logistics.example' }] },
    ]);
    fireEvent.click(await button('Stop watching'));
    fireEvent.click(await button('Watch for no decision'));
    await screen.findByText('Watching since Tue 3 Nov, reminds on Thu 3 Dec.');
    fireEvent.click(await button('Undo'));
    await button('Watch for no decision');
  });

  it('is there where nobody has answered yet', async () => {
    const world = open(PROPOSED);
    await heading('Nobody has answered here yet');
    world.settings.noDecisionAfter = 21;
    await button('Watch for no decision');
  });

  it('copies the clause for a document', async () => {
    const world = open(PROPOSED, { watch: null });
    fireEvent.click(await button('Copy the clause for your document'));
    await waitFor(() => expect(world.copied[0]).toMatch(/^Feedback conversation\. Whatever the outcome/));
  });

  it('says that an agreement stands in an open draft', async () => {
    const words = 'Whatever you decide, could we set aside 10 minutes?';
    const view: ThreadView = {
      ...TOM,
      reading: TOM.reading && {
        ...TOM.reading,
        compose: [{ threadId: 'tom', text: `Here it is.\n\n${words}\n` }],
      },
    };
    open(view, {
      threadKey: null,
      mail: { insertedAt: '2026-11-18T09:00:00.000Z', text: words, sentAt: null, sentId: null },
    });
    await screen.findByText(/^A debrief agreement stands in your draft\./);
  });
});

describe('No decision?', () => {
  it('comes up past the days, offers a letter, and logs it as no decision when that is inserted', async () => {
    const world = open(PROPOSED, { watch: PAST });
    await heading('No decision from Priya?');
    screen.getByText(/^No answer was seen since Tue 27 Oct\./);
    expect((await box('Your reply')).value).toMatch(/^Hi Priya,/);
    fireEvent.click(await button('Insert into reply'));
    await screen.findByText('It is in your reply.');
    expect([...world.entries.values()]).toMatchObject([
      { outcome: 'no_decision', status: 'drafted', decidedAt: null, contact: { name: 'Priya Nair' } },
    ]);
  });

  it('is logged by one click, and leads on as any other', async () => {
    const world = open(PROPOSED, { watch: PAST });
    fireEvent.click(await button('Log it as no decision'));
    await heading('No decision from Priya');
    expect([...world.entries.values()]).toMatchObject([{ outcome: 'no_decision', status: 'logged' }]);
  });

  it('is asked later, or never again when there is a decision', async () => {
    const world = open(PROPOSED, { watch: PAST });
    fireEvent.click(await button('Ask me later'));
    await screen.findByText('Watching since Tue 27 Oct, reminds on Wed 25 Nov.');
    fireEvent.click(await button('Undo'));
    fireEvent.click(await button('There is a decision'));
    await heading('Nobody has answered here yet');
    expect(world.proposals.get('proposal')?.settledAt).not.toBeNull();
    await button('Watch for no decision');
  });
});
