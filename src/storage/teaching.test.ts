import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Mute, OwnPhrase } from '../model.ts';
import { onChange } from './changes.ts';
import { disconnect } from './connection.ts';
import { beginAnew } from './fresh-log.fixture.ts';
import { taught, teach, teachingOf } from './teaching.ts';

const mail: Mute = {
  key: 'message gmail:sam@marlowe.example:t1:m1',
  createdAt: '2026-11-18T10:00:00.000Z',
  of: 'message',
  messageKey: 'gmail:sam@marlowe.example:t1:m1',
  from: { name: 'Dana Whitfield', email: 'dana@northwind.example' },
  sentAt: '2026-11-18T10:32:00Z',
};
const sender: Mute = {
  key: 'sender news@fabrik.example',
  createdAt: '2026-11-17T10:00:00.000Z',
  of: 'sender',
  email: 'news@fabrik.example',
};
const words: Mute = {
  key: 'phrase go elsewhere',
  createdAt: '2026-11-19T10:00:00.000Z',
  of: 'phrase',
  phrase: 'go elsewhere',
};
const own = (fields: Partial<OwnPhrase> = {}): OwnPhrase => ({
  id: 'p1',
  createdAt: '2026-11-18T10:00:00.000Z',
  phrase: 'sorted elsewhere, thanks',
  language: 'en',
  ...fields,
});

afterEach(async () => {
  await beginAnew();
});

describe('teach', () => {
  it('keeps what was taught, on a connection of its own, oldest first', async () => {
    await teach({ mute: [mail, sender, words], learn: [own()] });
    await disconnect();
    expect(await taught()).toEqual({ mutes: [sender, mail, words], phrases: [own()] });
  });

  it('gives the change that takes it back, and the one that takes that back', async () => {
    await teach({ mute: [mail], learn: [own()] });
    const before = await taught();
    const back = await teach({
      mute: [sender, { ...mail, sentAt: null }],
      learn: [own({ phrase: 'edited words' }), own({ id: 'p2' })],
    });
    const after = await taught();
    const forth = await teach(back);
    expect(await taught()).toEqual(before);
    await teach(forth);
    expect(await taught()).toEqual(after);
  });

  it('takes out what is named and brings it back', async () => {
    await teach({ mute: [mail, sender], learn: [own()] });
    const back = await teach({ unmute: [mail.key, 'not there'], forget: ['p1'] });
    expect(await taught()).toEqual({ mutes: [sender], phrases: [] });
    await teach(back);
    expect(await taught()).toEqual({ mutes: [sender, mail], phrases: [own()] });
  });

  it('writes all of an action or nothing', async () => {
    const broken = { ...own(), phrase: () => undefined } as unknown as OwnPhrase;
    await expect(teach({ mute: [mail], learn: [broken] })).rejects.toThrow();
    expect(await taught()).toEqual({ mutes: [], phrases: [] });
  });

  it('tells listeners when it has written, and not when it could not', async () => {
    let told = 0;
    const end = onChange(() => told++);
    await teach({ mute: [mail] });
    const broken = { ...mail, from: () => undefined } as unknown as Mute;
    await teach({ mute: [broken] }).catch(() => undefined);
    end();
    expect(told).toBe(1);
  });
});

it('gives a page what it judges by, and nothing else', () => {
  expect(teachingOf({ mutes: [mail, sender, words], phrases: [own()] })).toEqual({
    mutedMessages: ['gmail:sam@marlowe.example:t1:m1'],
    mutedSenders: ['news@fabrik.example'],
    mutedPhrases: ['go elsewhere'],
    ownPhrases: ['sorted elsewhere, thanks'],
  });
});
