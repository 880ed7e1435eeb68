// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { detectionData } from '../languages/detection.ts';
import type { PageMemoryAnswer } from '../messages.ts';
import type { FollowedThread, Person } from '../model.ts';
import type { DraftBox, MailClient } from './client.ts';
import type { ComposeChipContent } from './compose-chip.ts';
import { keepComposeChips } from './compose-chips.ts';
import { showPage } from './page.fixture.ts';

const { sent, answers } = vi.hoisted(() => ({
  sent: [] as [string, unknown][],
  answers: {} as Record<string, (data: never) => unknown>,
}));

vi.mock('../messages.ts', () => ({
  sendMessage: async (type: string, data: unknown) => {
    sent.push([type, data]);
    return answers[type]?.(data as never);
  },
}));
vi.mock('../platform/text.ts', () => ({
  text: (key: string) => key,
  textLanguage: () => 'en',
  countText: (count: number) => `${count} entries`,
}));

const { shown } = vi.hoisted(() => ({ shown: { content: null as ComposeChipContent | null } }));

vi.mock('./compose-chip.ts', () => ({
  createComposeChip: () => {
    const host = document.createElement('div');
    host.dataset.composeChip = '';
    return {
      host,
      show(content: ComposeChipContent) {
        shown.content = content;
        host.dataset.composeChip = content.state;
      },
      placed() {},
    };
  },
}));

const AGREEMENT = 'Whatever you decide, could we set aside 10 minutes once it is settled?';
const OFFER = 'Hi Dana,\n\nour proposal is attached.';

let life: AbortController;
let memory: Pick<PageMemoryAnswer, 'drafts' | 'offerAgreement'> & { thread: FollowedThread | null };
let known: Record<string, number>;
let isOff: boolean;
let opened: number;
let composed: number;
let isOnScreen: boolean;
let chips: ReturnType<typeof keepComposeChips>;
let box: DraftBox;
let drafted: number;
let lookAgain: () => void;
let inserted: string[];
let insertAnswer: Awaited<ReturnType<MailClient['insertInDraft']>>;
let canTakeOut: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  sent.length = 0;
  Object.assign(answers, {
    agreementText: () => ({ text: AGREEMENT, language: 'en' }),
    agreementInserted: () => 'p1',
    agreementTakenOut: () => undefined,
    agreementOfferOff: () => undefined,
    seenBeforeOff: () => undefined,
  });
  memory = { drafts: [], offerAgreement: true, thread: null };
  known = {};
  isOff = false;
  opened = 0;
  composed = 0;
  isOnScreen = true;
  insertAnswer = { inserted: true };
  canTakeOut = true;
  inserted = [];
  drafted = 0;
  shown.content = null;
});

afterEach(() => {
  life.abort();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const editor = () => box.editor as HTMLTextAreaElement;

/** A page with one box; the rest of the client is what the tests set. */
function open(draft: Partial<DraftBox> = {}, text = ''): void {
  showPage(
    '<div id="box"><div id="files"></div><textarea></textarea><div id="row"></div></div><input id="search">',
  );
  const area = document.querySelector('textarea');
  const within = document.querySelector('#box');
  const row = document.querySelector('#row');
  if (!area || !within || !row) throw new Error('no page');
  area.value = text;
  box = {
    ...{
      editor: area,
      threadId: null,
      draftId: 'd1',
      isNew: true,
      recipients: [],
      subject: '',
      attachments: [],
    },
    ...draft,
  };
  const client = {
    id: 'gmail',
    address: () => 'https://mail.example/#inbox/t1',
    account: () => ({ name: null, email: 'sam@reed.example' }),
    draftBoxes: () => {
      drafted += 1;
      return isOnScreen ? [box] : [];
    },
    composeChipPlace: () => ({ parent: within, before: row, alignedWith: area, within }),
    insertInDraft: async (_: DraftBox, words: string) => {
      if (insertAnswer.inserted) area.value += `\n\n${words}`;
      inserted.push(words);
      return insertAnswer;
    },
    takeOutOfDraft: async (_: DraftBox, words: string) => {
      if (canTakeOut) area.value = area.value.replace(`\n\n${words}`, '');
      return canTakeOut;
    },
  } as unknown as MailClient;
  const pageMemory = {
    settled: () => true,
    offerAgreement: () => memory.offerAgreement,
    thread: () => memory.thread,
    drafts: () => memory.drafts,
    seen: (people: readonly Person[]) =>
      people.reduce((sum, { email }) => sum + (known[email ?? ''] ?? 0), 0),
    ask: async () => undefined,
  };
  chips = keepComposeChips(
    {
      client,
      detection: () => detectionData,
      memory: pageMemory,
      isOff: () => isOff,
      openPanel: () => {
        opened += 1;
      },
      onBeat() {},
      onComposing: () => {
        composed += 1;
      },
    },
    life.signal,
  );
  ({ lookAgain } = chips);
  lookAgain();
}

async function typed(text: string): Promise<void> {
  editor().value = text;
  editor().dispatchEvent(new Event('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(400);
}

const state = () => document.querySelector<HTMLElement>('[data-compose-chip]')?.dataset.composeChip ?? null;
const settle = () => vi.advanceTimersByTimeAsync(50);
const press = async () => {
  shown.content?.press?.();
  await settle();
};
const pressMore = async () => {
  shown.content?.more?.press();
  await settle();
};
const asked = (type: string) => sent.filter(([name]) => name === type).map(([, data]) => data);

describe('when the offer is there', () => {
  it('comes with the words, once, before the row of Send, and goes with them', async () => {
    open();
    await typed(OFFER);
    expect(state()).toBe('offer');
    expect(document.querySelectorAll('[data-compose-chip]')).toHaveLength(1);
    expect(document.querySelector('#row')?.previousElementSibling).toBe(
      document.querySelector('[data-compose-chip]'),
    );
    await typed('Hi Dana,');
    expect(state()).toBeNull();
    await typed(OFFER);
    expect(state()).toBe('offer');
  });

  it('is there for a draft that was open before the script', async () => {
    open({ subject: 'Proposal: data platform' });
    await vi.advanceTimersByTimeAsync(400);
    expect(state()).toBe('offer');
  });

  it('looks a moment after the last key, once, and at nothing while nobody writes', async () => {
    open();
    await vi.advanceTimersByTimeAsync(400);
    const before = drafted;
    for (const key of 'our proposal') {
      editor().value += key;
      editor().dispatchEvent(new Event('input', { bubbles: true }));
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(drafted).toBe(before);
    await vi.advanceTimersByTimeAsync(400);
    expect(drafted).toBe(before + 1);
    document.querySelector('#files')?.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(drafted).toBe(before + 1);
  });

  it('looks while somebody types on and on', async () => {
    open();
    editor().value = OFFER;
    for (let keys = 0; keys < 16; keys += 1) {
      editor().dispatchEvent(new Event('input', { bubbles: true }));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(state()).toBe('offer');
  });

  it('comes with a file', async () => {
    open({ subject: 'As promised' }, 'Hi Dana, as promised.');
    await vi.advanceTimersByTimeAsync(400);
    expect(state()).toBeNull();
    box = { ...box, attachments: ['Proposal v2.pdf'] };
    document.querySelector('#files')?.append(document.createElement('div'));
    await vi.advanceTimersByTimeAsync(400);
    expect(state()).toBe('offer');
  });

  it('comes back when the client has drawn the row anew', async () => {
    open();
    await typed(OFFER);
    document.querySelector('[data-compose-chip]')?.remove();
    await settle();
    expect(state()).toBe('offer');
  });

  it('is not there where it is switched off; comes when it is switched on, and goes again', async () => {
    memory.offerAgreement = false;
    open();
    await typed(OFFER);
    expect(state()).toBeNull();
    for (const [offerAgreement, expected] of [
      [true, 'offer'],
      [false, null],
    ] as const) {
      memory.offerAgreement = offerAgreement;
      lookAgain();
      await vi.advanceTimersByTimeAsync(400);
      expect(state()).toBe(expected);
    }
  });

  it('comes back to the offer when the thread’s agreement is forgotten', async () => {
    const known = {
      threadKey: 'gmail:sam@reed.example:t1',
      status: null,
      sent: [],
      replyId: null,
      hasPlan: false,
    };
    const awaited = [{ mail: 'agreement' as const, text: AGREEMENT, insertedAt: '2026-11-01T10:00:00Z' }];
    memory.thread = { ...known, agreement: null, awaited };
    open({ threadId: 't1', isNew: false });
    await typed(OFFER);
    expect(state()).toBeNull();
    memory.thread = null;
    lookAgain();
    await vi.advanceTimersByTimeAsync(400);
    expect(state()).toBe('offer');
  });

  it.each([
    ['the mail has one', `${OFFER} ${AGREEMENT}`],
    ['the user has written one', `${OFFER} Whatever the outcome, may I ask for ten minutes?`],
  ])('is not there where %s', async (_, text) => {
    open();
    await typed(text);
    expect(state()).toBeNull();
  });

  it('is not there where the words of a remembered one stand in the draft', async () => {
    const text = 'Shall we talk for a moment when it is over?';
    memory.drafts = [
      {
        proposal: 'p',
        client: 'gmail',
        account: null,
        draftId: null,
        recipients: [],
        subject: null,
        text,
        insertedAt: '',
      },
    ];
    open();
    await typed(`${OFFER} ${text}`);
    expect(state()).toBeNull();
  });

  it('is not there where the thread has an agreement', async () => {
    memory.thread = {
      ...{
        threadKey: 'gmail:sam@reed.example:t1',
        status: null,
        awaited: [],
        sent: [],
        replyId: null,
        hasPlan: false,
      },
      agreement: { offeredAt: '2026-11-01T10:00:00Z', agreedAt: null, how: null },
    };
    open({ threadId: 't1', isNew: false });
    await typed(OFFER);
    expect(state()).toBeNull();
  });

  it('leaves with its script', async () => {
    open();
    await typed(OFFER);
    const before = drafted;
    life.abort();
    await typed(`${OFFER} More.`);
    expect(drafted).toBe(before);
  });
});

describe('a press', () => {
  it('adds the rendered words, has them remembered without the mail’s own, and offers undo', async () => {
    open({ threadId: 't1', isNew: false, recipients: [{ name: 'Dana', email: 'dana@north.example' }] });
    await typed(OFFER);
    await press();
    expect(inserted).toEqual([AGREEMENT]);
    expect(asked('agreementText')).toMatchObject([
      { threadKey: 'gmail:sam@reed.example:t1', language: 'en', text: OFFER },
    ]);
    const [told] = asked('agreementInserted') as { draft: object; text: string }[];
    expect(told).toMatchObject({
      text: AGREEMENT,
      language: 'en',
      draft: { draftId: 'd1', client: 'gmail' },
    });
    expect(told?.draft).not.toHaveProperty('text');
    expect([shown.content?.words, shown.content?.more?.words]).toEqual(['composeAdded', 'composeUndo']);
    await pressMore();
    expect(editor().value).toBe(OFFER);
    expect(asked('agreementTakenOut')).toEqual(['p1']);
    expect(state()).toBe('offer');
  });

  it('tells the language of longer words', async () => {
    open();
    await typed(
      'Estimada Dana: le adjunto nuestra propuesta. Podemos empezar en enero, si le parece bien a usted.',
    );
    await press();
    expect(asked('agreementText')).toMatchObject([{ language: 'es' }]);
  });

  it('says within its second that it could not be added, and copies instead', async () => {
    const copied = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText: copied }, userAgent: '' });
    insertAnswer = { inserted: false, code: 'not-confirmed' };
    open();
    await typed(OFFER);
    await press();
    expect([shown.content?.words, shown.content?.more?.words]).toEqual(['composeFailed', 'composeCopy']);
    expect(asked('agreementInserted')).toEqual([]);
    await pressMore();
    expect(copied).toHaveBeenCalledWith(AGREEMENT);
    expect(shown.content?.words).toBe('composeCopied');
    await typed(`${OFFER} We can start in May.`);
    expect(state()).toBe('offer');
    vi.unstubAllGlobals();
  });

  it('says so when there are no words to add, and tries again', async () => {
    Object.assign(answers, { agreementText: () => Promise.reject(new Error('no database')) });
    open();
    await typed(OFFER);
    await press();
    expect([state(), shown.content?.words, shown.content?.more?.words]).toEqual([
      'trouble',
      'composeNoText',
      'composeAgain',
    ]);
    Object.assign(answers, { agreementText: () => ({ text: AGREEMENT, language: 'en' }) });
    await pressMore();
    expect(state()).toBe('added');
  });

  it('does not wait for ever for an answer', async () => {
    Object.assign(answers, { agreementText: () => new Promise(() => undefined) });
    open();
    await typed(OFFER);
    await press();
    expect(state()).toBe('working');
    await vi.advanceTimersByTimeAsync(3100);
    expect(shown.content?.words).toBe('composeNoText');
  });

  it('says when the words stand in the mail and could not be remembered', async () => {
    Object.assign(answers, { agreementInserted: () => Promise.reject(new Error('disk full')) });
    open();
    await typed(OFFER);
    await press();
    expect(shown.content?.words).toBe('composeAddedOnly');
    await pressMore();
    expect(asked('agreementTakenOut')).toEqual([]);
    expect(editor().value).toBe(OFFER);
  });

  it('forgets an agreement that the user has taken out by hand, and keeps one that was reworded', async () => {
    open();
    await typed(OFFER);
    await press();
    await typed(`${OFFER}\n\n${AGREEMENT.replace('10', '15')}`);
    expect([state(), asked('agreementTakenOut')]).toEqual(['added', []]);
    await typed(OFFER);
    expect([state(), asked('agreementTakenOut')]).toEqual(['offer', ['p1']]);
  });

  it('says when the words are no longer its own to take out', async () => {
    open();
    await typed(OFFER);
    await press();
    canTakeOut = false;
    await pressMore();
    expect([state(), shown.content?.words]).toEqual(['trouble', 'composeStays']);
    expect(asked('agreementTakenOut')).toEqual([]);
    await vi.advanceTimersByTimeAsync(5100);
    expect(state()).toBe('added');
  });
});

describe('putting it aside', () => {
  it('holds for the mail, whatever is typed, and ends by itself', async () => {
    open();
    await typed(OFFER);
    await pressMore();
    expect([state(), shown.content?.more?.words]).toEqual(['aside', 'composeNever']);
    await typed(`${OFFER} More.`);
    expect(state()).toBe('aside');
    await vi.advanceTimersByTimeAsync(10_100);
    expect(state()).toBeNull();
    await typed(`${OFFER} And more.`);
    expect(state()).toBeNull();
  });

  it('ends the offers for good, and says so; or that it could not', async () => {
    open();
    await typed(OFFER);
    await pressMore();
    Object.assign(answers, { agreementOfferOff: () => Promise.reject(new Error('no')) });
    await pressMore();
    expect(shown.content?.words).toBe('composeNotOff');
    await vi.advanceTimersByTimeAsync(5100);
    box = { ...box, draftId: 'd2' };
    expect(asked('agreementOfferOff')).toHaveLength(1);
    expect(state()).toBeNull();
  });
});

describe('a mail to somebody who is in the log', () => {
  const DANA = { name: 'Dana', email: 'dana@north.example' };
  const KIM = { name: 'Kim', email: 'kim@east.example' };

  it('says so, opens the panel by a press, and goes with the recipient', async () => {
    known[DANA.email] = 2;
    open({ recipients: [KIM] });
    await typed('Hi Dana,');
    expect(state()).toBeNull();
    box = { ...box, recipients: [KIM, DANA] };
    await typed('Hi Dana, hi Kim,');
    expect([state(), shown.content?.words]).toEqual(['seen', 'chipSeenBefore · 2 entries']);
    expect(document.querySelectorAll('[data-compose-chip]')).toHaveLength(1);
    await press();
    expect(opened).toBe(1);
    expect(inserted).toEqual([]);
    box = { ...box, recipients: [KIM] };
    await typed('Hi Kim,');
    expect(state()).toBeNull();
  });

  it('is told by the offer as well, which goes first, and alone where no offer is wanted', async () => {
    known[DANA.email] = 1;
    open({ recipients: [DANA] });
    await typed(OFFER);
    expect([state(), shown.content?.words]).toEqual(['offer', 'composeOffer · chipSeenBefore']);
    await press();
    expect(inserted).toEqual([AGREEMENT]);
    expect(opened).toBe(0);
    expect(state()).toBe('added');
    await pressMore();
    expect(shown.content?.words).toBe('composeOffer · chipSeenBefore');
    memory.offerAgreement = false;
    lookAgain();
    await vi.advanceTimersByTimeAsync(400);
    expect(state()).toBe('seen');
  });

  it('is put aside for the mail, or for good by the setting', async () => {
    known[DANA.email] = 1;
    open({ recipients: [DANA] });
    await typed('Hi Dana,');
    await pressMore();
    expect([shown.content?.words, shown.content?.more?.words]).toEqual([
      'composeSeenDismissed',
      'composeSeenNever',
    ]);
    await pressMore();
    expect(asked('seenBeforeOff')).toHaveLength(1);
    expect(asked('agreementOfferOff')).toEqual([]);
    expect(shown.content?.words).toBe('composeSeenOff');
    await vi.advanceTimersByTimeAsync(5100);
    await typed(OFFER);
    expect(state()).toBeNull();
  });
});

describe('the mail that is being written', () => {
  it('is known to the panel, who hears of it when it has become another, and when it is gone', async () => {
    open({ subject: 'Data platform', recipients: [{ name: 'Dana', email: 'dana@north.example' }] });
    await typed('Hi Dana,');
    expect([chips.composing(), composed]).toEqual([
      { recipients: box.recipients, subject: 'Data platform', isProposal: false },
      1,
    ]);
    await typed('Hi Dana, hello.');
    expect(composed).toBe(1);
    await typed(OFFER);
    expect([chips.composing()?.isProposal, composed]).toEqual([true, 2]);
    isOnScreen = false;
    editor().remove();
    chips.forgetGone();
    await vi.advanceTimersByTimeAsync(400);
    expect([chips.composing(), composed]).toEqual([null, 3]);
  });

  it('is not looked at where the extension is off; at once again where it is on', async () => {
    known['dana@north.example'] = 1;
    open({ recipients: [{ name: 'Dana', email: 'dana@north.example' }] });
    await typed(OFFER);
    expect(state()).toBe('offer');
    isOff = true;
    lookAgain();
    await vi.advanceTimersByTimeAsync(400);
    expect([state(), chips.composing()]).toEqual([null, null]);
    const before = drafted;
    await typed(`${OFFER} More.`);
    expect([state(), drafted]).toEqual([null, before]);
    isOff = false;
    lookAgain();
    await vi.advanceTimersByTimeAsync(400);
    expect([state(), chips.composing()?.isProposal]).toEqual(['offer', true]);
  });
});
