// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOTHING_TAUGHT } from '../detection/teaching.ts';
import { detectionData } from '../languages/detection.ts';
import type { ThreadView } from '../messages.ts';
import type { FollowedDraft, FollowedThread, Message, PageReading, ThreadSigns } from '../model.ts';
import type { DraftBox, Written } from './client.ts';
import { createThreadSigns, type ThreadSignsDesk, UNDO_SECONDS } from './thread-signs.ts';
import { viewOf } from './view.ts';

const sam = { name: 'Sam Marlowe', email: 'sam@marlowe-studio.example' };
const dana = { name: 'Dana Whitfield', email: 'dana@northwind.example' };
const KEY = 'gmail:sam@marlowe-studio.example:t1';
const REQUEST =
  'Hi Dana,\n\nThank you for telling me. May I ask for 10 minutes on the phone, so that I learn what decided it?';

const no: Message = {
  id: 'no',
  from: dana,
  sentAt: '2026-11-18T10:32:00.000Z',
  direction: 'in',
  text: 'Hi Sam, we have decided to go with another provider.',
};
const sent: Message = {
  ...no,
  id: 'm2',
  from: sam,
  direction: 'out',
  sentAt: '2026-11-18T11:00:20.000Z',
  text: REQUEST,
};
const yes: Message = {
  ...no,
  id: 'm3',
  sentAt: '2026-11-19T09:00:00.000Z',
  text: 'Sure, gladly. Tuesday at ten?',
};

const drafted: FollowedThread = {
  threadKey: KEY,
  status: 'drafted',
  agreement: null,
  awaited: [{ mail: 'request', text: REQUEST, insertedAt: '2026-11-18T11:00:00.000Z' }],
  sent: [],
  replyId: null,
  hasPlan: false,
};
const SENT = { mail: 'request', messageId: 'm2', at: sent.sentAt };

let life: AbortController;
let told: ThreadSigns[];
let threads: FollowedThread[];
let drafts: FollowedDraft[];
let boxes: string[];
let written: Record<string, Written>;
let open: { id: string; messages: Message[] } | null;
let fullReadings: number;

function view(): ThreadView {
  const reading: PageReading = {
    account: sam,
    thread: open && { id: open.id, subject: 'Data platform' },
    messages: open?.messages ?? [],
    compose: [],
    unreadable: open ? [] : [{ code: 'no-conversation', missing: 'conversation' }],
  };
  return viewOf('gmail', reading, 'https://mail.example/t1', NOTHING_TAUGHT, detectionData);
}

function start(): ThreadSignsDesk {
  const client = {
    id: 'gmail' as const,
    written: (id: string) => written[id] ?? { onServer: true, draftId: null, recipients: [] },
    draftBoxes: () =>
      boxes.map((text) => {
        const editor = document.createElement('div');
        editor.textContent = text;
        return { editor } as unknown as DraftBox;
      }),
  };
  const memory = {
    thread: (key: string) => threads.find(({ threadKey }) => threadKey === key) ?? null,
    drafts: () => drafts,
  };
  const read = () => {
    fullReadings += 1;
    return view();
  };
  return createThreadSigns(
    { client, memory, data: () => detectionData, read, tell: (signs) => told.push(signs) },
    life.signal,
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime('2026-11-18T11:00:25.000Z');
  life = new AbortController();
  told = [];
  threads = [drafted];
  drafts = [];
  boxes = [];
  written = {};
  open = { id: 't1', messages: [no] };
  fullReadings = 0;
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** The page shows something else now. */
function show(desk: ThreadSignsDesk, messages: Message[], id = 't1'): void {
  open = { id, messages };
  desk.see(view());
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);
const tellsSent = () => told.map((signs) => signs.sent.length);

describe('a mail of ours', () => {
  it('counts as sent when the longest undo is over and it is still there', async () => {
    const desk = start();
    desk.see(view());
    show(desk, [no, sent]);
    await seconds(UNDO_SECONDS - 1);
    expect(told.every((signs) => signs.sent.length === 0)).toBe(true);
    await seconds(1);
    expect(told.at(-1)?.sent).toEqual([SENT]);
  });

  it('waits as long as Gmail lets it be taken back', () => {
    expect(UNDO_SECONDS).toBe(30);
  });

  it('does not count when the undo took it away', async () => {
    const desk = start();
    desk.see(view());
    show(desk, [no, sent]);
    await seconds(5);
    show(desk, [no]);
    await seconds(60);
    expect(Math.max(...tellsSent())).toBe(0);
  });

  it('does not count before the server has it', async () => {
    const desk = start();
    desk.see(view());
    written = { 'msg-a:r1': { onServer: false, draftId: 'msg-a:r1', recipients: [] } };
    show(desk, [no, { ...sent, id: 'msg-a:r1' }]);
    await seconds(20);
    show(desk, [no, sent]);
    await seconds(29);
    expect(Math.max(...tellsSent())).toBe(0);
    await seconds(1);
    expect(told.at(-1)?.sent).toEqual([SENT]);
  });

  it('counts at once where it was there when the thread was opened', () => {
    open = { id: 't1', messages: [no, sent] };
    start().see(view());
    expect(told.map((signs) => signs.sent)).toEqual([[SENT]]);
  });

  it('counts at once when the client has answered it', () => {
    const desk = start();
    desk.see(view());
    show(desk, [no, sent, yes]);
    expect(told.at(-1)).toMatchObject({ sent: [SENT], reply: { as: 'accepted', messageId: 'm3' } });
  });

  it('counts when the user has gone on to another thread, unless its words are back in a box', async () => {
    const desk = start();
    desk.see(view());
    show(desk, [no, sent]);
    await seconds(3);
    show(desk, [{ ...no, id: 'other' }], 't2');
    await seconds(30);
    expect(told.at(-1)).toMatchObject({ threadKey: KEY, sent: [SENT] });

    told = [];
    const again = start();
    show(again, [no]);
    show(again, [no, sent]);
    show(again, [{ ...no, id: 'other' }], 't2');
    boxes = [REQUEST];
    await seconds(60);
    expect(Math.max(0, ...tellsSent())).toBe(0);
  });

  it('counts when the page is left, which ends the undo', () => {
    const desk = start();
    desk.see(view());
    show(desk, [no, sent]);
    expect(Math.max(...tellsSent())).toBe(0);
    window.dispatchEvent(new Event('pagehide'));
    expect(told.at(-1)?.sent).toEqual([SENT]);
  });

  it('is not told of by a script that has left', async () => {
    const desk = start();
    desk.see(view());
    show(desk, [no, sent]);
    life.abort();
    const before = told.length;
    await seconds(60);
    window.dispatchEvent(new Event('pagehide'));
    expect(told.length).toBe(before);
  });
});

describe('what is told', () => {
  it('is told once, and again only when it differs', () => {
    const desk = start();
    desk.see(view());
    desk.see(view());
    expect(told).toHaveLength(1);
    show(desk, [no, { ...yes, text: 'Noted.' }]);
    expect(told).toHaveLength(2);
  });

  it('holds nothing that anybody wrote, and no name', () => {
    open = { id: 't1', messages: [no, sent, yes] };
    start().see(view());
    const text = JSON.stringify(told.map(({ threadKey: _key, ...signs }) => signs));
    const words = [no, sent, yes]
      .flatMap((message) => (message.text ?? '').split(/\W+/))
      .filter((word) => word.length > 3);
    for (const word of [...words, 'Dana', 'Whitfield', 'northwind', 'Data platform'])
      expect(text).not.toContain(word);
    expect(told).toHaveLength(1);
  });

  it('is nothing, and costs no full reading, where nothing is followed', () => {
    threads = [];
    const desk = start();
    expect(desk.see(view())).toBeNull();
    show(desk, [no, sent]);
    open = null;
    expect(desk.see(view())).toBeNull();
    expect(fullReadings).toBe(0);
    expect(told).toEqual([]);
  });
});

describe('a proposal that was a draft', () => {
  const draft: FollowedDraft = {
    proposal: 'p1',
    client: 'gmail',
    account: 'sam@marlowe-studio.example',
    draftId: 'msg-a:r1',
    recipients: ['dana@northwind.example'],
    subject: '',
    text: REQUEST,
    insertedAt: '2026-11-18T11:00:00.000Z',
  };

  it('is found in the thread that it began, by its draft', () => {
    threads = [];
    drafts = [draft];
    written = { m2: { onServer: true, draftId: 'msg-a:r1', recipients: [] } };
    open = { id: 't9', messages: [sent] };
    start().see(view());
    expect(told).toMatchObject([
      { proposals: [{ proposal: 'p1', messageId: 'm2', at: sent.sentAt }], sent: [] },
    ]);
  });

  it('is not looked for in threads without a newer mail of ours, nor told of where it is not', () => {
    threads = [];
    drafts = [draft];
    const desk = start();
    desk.see(view());
    show(desk, [{ ...sent, sentAt: '2026-11-03T09:00:00.000Z' }, no], 't2');
    expect(fullReadings).toBe(0);
    show(desk, [{ ...sent, text: 'Something else.' }], 't3');
    expect(fullReadings).toBe(1);
    expect(told).toEqual([]);
  });
});
