// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { marksOf } from '../detection/known.ts';
import { NOTHING_TAUGHT } from '../detection/teaching.ts';
import type { KnownMarks, PageMemoryAnswer } from '../messages.ts';
import type { FollowedThread } from '../model.ts';
import { keepPageMemory } from './page-memory.ts';

const asked: { answer(memory: PageMemoryAnswer): void; fail(): void }[] = [];
const who = vi.hoisted(() => ({ answer: null as KnownMarks | null, asked: 0 }));
vi.mock('../messages.ts', () => ({
  sendMessage: async (type: string) => {
    if (type === 'pageMemory') return nextAnswer();
    who.asked += 1;
    if (!who.answer) throw new Error('no background');
    return who.answer;
  },
}));

const nextAnswer = () =>
  new Promise<PageMemoryAnswer>((answer, reject) => {
    asked.push({ answer, fail: () => reject(new Error('no background')) });
  });

const NOTHING: PageMemoryAnswer = {
  teaching: NOTHING_TAUGHT,
  threads: [],
  drafts: [],
  offerAgreement: true,
  known: '',
  off: { clients: [], accounts: [] },
};

const taught = (phrase: string): PageMemoryAnswer => ({
  ...NOTHING,
  teaching: { ...NOTHING_TAUGHT, ownPhrases: [phrase] },
});

let life: AbortController;
let changes: string[];

function start() {
  const memory = keepPageMemory(() => changes.push(memory.teaching().ownPhrases.join()), life.signal);
  return memory;
}

const soon = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  changes = [];
  asked.length = 0;
  who.asked = 0;
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('the page memory', () => {
  it('is settled by the first answer, also by one that nothing was taught', async () => {
    const memory = start();
    expect(memory.settled()).toBe(false);
    asked[0]?.answer(NOTHING);
    await soon();
    expect(memory.settled()).toBe(true);
    await memory.ready;
    expect(changes).toEqual(['']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(changes).toEqual(['']);
  });

  it('waits no longer than 300 ms, and takes the answer when it comes', async () => {
    const memory = start();
    await vi.advanceTimersByTimeAsync(299);
    expect(memory.settled()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(memory.settled()).toBe(true);
    asked[0]?.answer(taught('late words'));
    await soon();
    expect(changes).toEqual(['', 'late words']);
  });

  it('is settled at once when nobody can answer', async () => {
    const memory = start();
    asked[0]?.fail();
    await soon();
    expect(memory.settled()).toBe(true);
    expect(changes).toEqual(['']);
  });

  it('takes a newer answer, never an older one that comes after it', async () => {
    const memory = start();
    void memory.ask();
    asked[1]?.answer(taught('new words'));
    await soon();
    asked[0]?.answer(taught('old words'));
    await soon();
    expect(changes).toEqual(['new words']);
  });

  it('says nothing of an answer that is the same, and keeps what it has when the next one fails', async () => {
    const memory = start();
    asked[0]?.answer(taught('words'));
    await soon();
    void memory.ask();
    asked[1]?.answer(taught('words'));
    await soon();
    void memory.ask();
    asked[2]?.fail();
    await soon();
    expect(changes).toEqual(['words']);
    expect(memory.teaching()).toEqual(taught('words').teaching);
  });

  it('keeps what the log follows, and tells of it when it changes', async () => {
    const memory = start();
    expect(memory.thread('gmail:sam@marlowe-studio.example:1')).toBeNull();
    expect(memory.offerAgreement()).toBe(false);
    asked[0]?.answer(NOTHING);
    await soon();
    expect(memory.offerAgreement()).toBe(true);
    const followed: FollowedThread = {
      threadKey: 'gmail:sam@marlowe-studio.example:1',
      status: 'asked',
      agreement: null,
      awaited: [],
      sent: [],
      replyId: null,
      hasPlan: false,
    };
    void memory.ask();
    asked[1]?.answer({ ...NOTHING, threads: [followed] });
    await soon();
    expect(changes).toEqual(['', '']);
    expect(memory.thread(followed.threadKey)).toEqual(followed);
    expect(memory.thread('gmail:sam@marlowe-studio.example:2')).toBeNull();
  });

  it('asks again when the page becomes visible, until its end', async () => {
    start();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(asked).toHaveLength(2);
    life.abort();
    document.dispatchEvent(new Event('visibilitychange'));
    asked[1]?.answer(taught('words'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toHaveLength(2);
    expect(changes).toEqual([]);
  });

  it('knows who is in the log, and has it told again only where it has become another', async () => {
    const memory = start();
    const dana = { name: 'Dana', email: 'dana@northwind.example' };
    const marked = (version: string, times: number): KnownMarks => {
      const known = { address: dana.email, domain: 'northwind.example', organisation: null, threadKey: null };
      const words = Uint32Array.from(Array.from({ length: times }, () => marksOf(known)).flat());
      return { version, marks: Buffer.from(words.buffer).toString('base64') };
    };
    const tell = async (known: string, answer: KnownMarks | null) => {
      who.answer = answer;
      if (asked.length > 1 || memory.settled()) void memory.ask();
      asked.at(-1)?.answer({ ...NOTHING, known });
      await soon();
      return [memory.seen([dana], 'sam@marlowe.example', null), who.asked];
    };
    expect(await tell('v1', marked('v1', 2))).toEqual([2, 1]);
    // Once for the rest, once for these.
    expect(changes).toHaveLength(2);
    expect(await tell('v1', marked('v1', 9))).toEqual([2, 1]);
    expect(changes).toHaveLength(2);
    expect(await tell('v2', marked('v2', 3))).toEqual([3, 2]);
    expect(await tell('', null)).toEqual([0, 2]);
    // What nobody answers is asked again with the next change.
    expect(await tell('v3', null)).toEqual([3, 3]);
    expect(await tell('v3', marked('v3', 4))).toEqual([4, 4]);
  });
});
