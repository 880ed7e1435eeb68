import { describe, expect, it } from 'vitest';
import { countKnown, type KnownBy, keysOfSender, marksOf } from './known.ts';

const SAM = 'sam@marlowe.example';
const entry = (address: string | null, more: Partial<KnownBy> = {}): KnownBy => ({
  address,
  domain: address?.split('@')[1] ?? null,
  organisation: null,
  threadKey: null,
  ...more,
});
const free = (address: string, organisation: string | null = null) =>
  entry(address, { domain: null, organisation });

const count = (entries: KnownBy[], people: string[], threadKey: string | null = null, own = SAM) =>
  countKnown(
    Uint32Array.from(entries.flatMap(marksOf)),
    people.flatMap((email) => keysOfSender(email, own)),
    threadKey,
  );

describe('who is known', () => {
  it('is a person, whoever has the same domain, one below it or one above it', () => {
    const log = [entry('dana@northwind.example'), entry('lee@mail.northwind.example')];
    expect(count(log, ['Dana@Northwind.example'])).toBe(2);
    expect(count(log, ['kim@northwind.example'])).toBe(2);
    expect(count(log, ['kim@mail.northwind.example'])).toBe(2);
    // As closeness.ts has it: two that stand beside each other below one domain are not the same.
    expect(count(log, ['kim@shop.northwind.example'])).toBe(1);
    expect(count(log, ['kim@eastwind.example'])).toBe(0);
    expect(count([entry('a@northwind.co.uk')], ['b@eastwind.co.uk'])).toBe(0);
  });

  it('is at a host open to everybody the person alone', () => {
    const log = [free('dana@gmail.example')];
    expect(count(log, ['dana@gmail.example'])).toBe(1);
    expect(count(log, ['kim@gmail.example'])).toBe(0);
  });

  it('is an organisation by its name, where the entry has no domain of it', () => {
    const log = [
      free('hiring@jobs.example', 'northwind logistics'),
      entry(null, { organisation: 'northwind logistics' }),
    ];
    expect(count(log, ['dana@northwind-logistics.example'])).toBe(2);
    expect(count(log, ['dana@mail.northwind-logistics.co.uk'])).toBe(2);
    expect(count(log, ['dana@northwind.example'])).toBe(0);
  });

  it('counts an entry once, however many of those addressed it is about', () => {
    const log = [entry('dana@mail.northwind.example'), free('kim@free.example', 'eastwind')];
    const people = [
      'dana@mail.northwind.example',
      'lee@northwind.example',
      'kim@free.example',
      'jo@eastwind.example',
    ];
    expect(count(log, people)).toBe(2);
  });

  it('is nobody by the thread’s own entry', () => {
    const log = [
      entry('dana@northwind.example', { threadKey: 't1' }),
      entry('dana@northwind.example', { threadKey: 't2' }),
      entry('dana@northwind.example'),
    ];
    expect(count(log, ['dana@northwind.example'], 't1')).toBe(2);
    expect(count(log, ['dana@northwind.example'], 't3')).toBe(3);
  });

  it('is never the user, and of the user’s own domain only the person', () => {
    const log = [entry(SAM), entry('jo@marlowe.example'), free('al@free.example')];
    expect(count(log, [SAM, 'jo@marlowe.example'])).toBe(0);
    expect(count(log, ['al@free.example'], null, 'sam@free.example')).toBe(1);
    expect(count(log, ['sam@free.example'], null, 'Sam@free.example')).toBe(0);
  });

  it('is told by numbers that hold nobody’s address', () => {
    const marks = marksOf(entry('dana@northwind.example'));
    expect(marks).toHaveLength(2);
    for (const word of marks) expect(word).toBe(word >>> 0);
  });

  it('is nobody for what is no address, and in an empty log', () => {
    expect(count([entry('dana@northwind.example')], ['', 'Dana', '@', 'dana@localhost'])).toBe(0);
    expect(count([], ['dana@northwind.example'])).toBe(0);
  });

  it('takes no stranger for known among 100,000', () => {
    const log = Uint32Array.from(
      Array.from({ length: 100_000 }, (_, at) => marksOf(entry(`p@company${at}.example`))).flat(),
    );
    const strangers = Array.from({ length: 20 }, (_, at) => keysOfSender(`q@other${at}.example`, SAM)).flat();
    expect(countKnown(log, strangers, null)).toBe(0);
    expect(countKnown(log, keysOfSender('x@company99999.example', SAM), null)).toBe(1);
  });
});
