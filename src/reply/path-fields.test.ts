import { describe, expect, it } from 'vitest';
import { NO_CALL_YET, NO_STEP_YET } from '../followup/blank.ts';
import { wordings } from '../languages/wording.ts';
import type { Register, WordingLanguage, ZonedTime } from '../model.ts';
import { type PathEntry, type PathFieldsInput, pathFields } from './path-fields.ts';

const slots: [ZonedTime, ZonedTime] = [
  { at: '2026-11-24T14:00:00Z', zone: 'Europe/Madrid', wall: '2026-11-24T15:00' },
  { at: '2026-11-26T09:30:00Z', zone: 'Europe/Madrid', wall: '2026-11-26T10:30' },
];

const nothing: PathEntry = {
  ...NO_STEP_YET,
  contact: { name: null, email: null },
  organisation: null,
  project: null,
  kind: 'sales',
  outcome: 'unknown',
};

const everything: PathEntry = {
  ...nothing,
  contact: { name: 'Marta Ruiz', email: 'marta@grupoalba.example' },
  organisation: 'Grupo Alba',
  project: 'Programa de ventas',
  agreement: { offeredAt: '2026-11-03T08:00:00Z', agreedAt: '2026-11-04T08:00:00Z', how: 'mail' },
  lesson: 'Ask about the budget year.',
  action: { text: 'I ask for it in the first call.', due: '2026-12-01', doneAt: null },
  followUp: { text: 'Second warehouse', due: '2027-03-03', doneAt: null },
  call: { ...NO_CALL_YET, plan: slots[0], minutes: 15, place: ' +34 600 000 000 ' },
};

function fields(parts: Partial<PathFieldsInput> = {}, entry: Partial<PathEntry> = {}) {
  const input: PathFieldsInput = {
    entry: { ...everything, ...entry },
    language: 'en',
    register: 'tu',
    now: new Date('2026-11-22T10:00:00Z'),
    zone: 'Europe/Madrid',
    slots,
    bookingLink: 'https://book.example/sam',
    ...parts,
  };
  return pathFields(input, wordings);
}

describe('pathFields', () => {
  it('gives everything that the entry tells, in the mail’s language', () => {
    expect(fields({ reference: '2026/114' })).toEqual({
      agreementDate: '3 November',
      slot1: 'Tuesday 24 November at 15:00',
      slot2: 'Thursday 26 November at 10:30',
      calendarLink: 'https://book.example/sam',
      lesson: 'ask about the budget year',
      action: 'I ask for it in the first call',
      followUpWhen: 'in early March',
      checkInWhen: 'early March',
      callWhen: 'Tuesday 24 November at 15:00',
      callPlace: '+34 600 000 000',
      reference: '2026/114',
      minutes: '15',
    });
    expect(fields({ language: 'es' })).toMatchObject({
      agreementDate: '3 de noviembre',
      slot2: 'el jueves 26 de noviembre a las 10:30',
      followUpWhen: 'a principios de marzo',
    });
    expect(fields({ language: 'fr' })).toMatchObject({
      agreementDate: '3 novembre',
      slot2: 'jeudi 26 novembre à 10 h 30',
      followUpWhen: 'début mars',
    });
  });

  it.each<[WordingLanguage, Register]>([
    ['en', 'tu'],
    ['es', 'tu'],
    ['es', 'usted'],
    ['fr', 'usted'],
  ])('gives nulls of an entry that tells nothing, and no minutes: %s, %s', (language, register) => {
    const empty = fields({ entry: nothing, language, register, slots: null, bookingLink: ' ' });
    expect(Object.values(empty).every((value) => value === null)).toBe(true);
    expect(Object.keys(empty)).toEqual(Object.keys(fields()).filter((name) => name !== 'minutes'));
  });

  it('dates the agreement by the proposal, by the user’s word, never by a telephone call', () => {
    const agreedAt = '2026-11-04T08:00:00Z';
    const dated = (how: 'mail' | 'phone' | 'proposal', offeredAt: string | null = null) =>
      fields({}, { agreement: { offeredAt, agreedAt, how } }).agreementDate;
    expect(dated('proposal')).toBe('4 November');
    expect(dated('mail')).toBe('4 November');
    expect(dated('phone')).toBeNull();
    expect(dated('phone', '2026-11-02T08:00:00Z')).toBe('2 November');
    expect(
      fields({}, { agreement: { offeredAt: '2025-12-01T08:00:00Z', agreedAt: null, how: null } }),
    ).toMatchObject({ agreementDate: '1 December 2025' });
  });

  it('names the day that it is for the user', () => {
    const agreement = { offeredAt: '2026-11-03T23:30:00Z', agreedAt: null, how: null };
    expect(fields({ zone: 'Europe/Madrid' }, { agreement }).agreementDate).toBe('4 November');
    expect(fields({ zone: 'America/Bogota' }, { agreement }).agreementDate).toBe('3 November');
  });

  it('promises nothing that is done or over', () => {
    const done = '2026-11-20T10:00:00Z';
    const { action, followUp } = everything;
    expect(fields({}, { action: action && { ...action, doneAt: done } }).action).toBeNull();
    expect(fields({}, { followUp: followUp && { ...followUp, doneAt: done } }).followUpWhen).toBeNull();
    expect(fields({}, { followUp: followUp && { ...followUp, due: '2026-11-01' } }).checkInWhen).toBeNull();
    expect(fields({}, { followUp: followUp && { ...followUp, due: null } }).checkInWhen).toBeNull();
  });

  it('keeps the capital of the client’s name in the user’s words', () => {
    expect(fields({}, { lesson: 'Marta decides alone.' }).lesson).toBe('Marta decides alone');
  });

  it('says the zone only if asked', () => {
    expect(fields({ sayZone: true }).slot1).toBe('Tuesday 24 November at 15:00 (Central European Time)');
  });
});
