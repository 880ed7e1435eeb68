import { describe, expect, it } from 'vitest';
import type { Phrase, Register } from '../model.ts';
import { callGuide } from './callguide.ts';
import { outcomeOrder, questionOrder, reasonOrder } from './order.ts';
import { wordings } from './wording.ts';

const all = Object.values(wordings);
const FIELDS =
  'minutes firstName fullName titleAndLastName senderName project role reference agreementDate checkInWhen followUpWhen lesson action slot1 slot2 calendarLink'.split(
    ' ',
  );

function inRegister(phrase: Phrase, register: Register): string {
  return typeof phrase === 'string' ? phrase : phrase[register];
}

function fieldNames(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))];
}

describe.each(all)('wording $code', (wording) => {
  it('is filed under its code', () => {
    expect(wordings[wording.code]).toBe(wording);
  });

  it('has the same templates as English, in the same order, groups and signatures', () => {
    const shape = (templates: typeof wording.templates) =>
      templates.map(({ id, group, signedWith }) => [id, group, signedWith]);
    expect(shape(wording.templates)).toEqual(shape(wordings.en.templates));
    expect(new Set(wording.templates.map(({ name }) => name)).size).toBe(wording.templates.length);
  });

  it('has only fields that exist, the same ones as English', () => {
    for (const [index, template] of wording.templates.entries()) {
      for (const register of ['tu', 'usted'] as const) {
        const names = fieldNames(inRegister(template.body, register));
        const lineIds = Object.keys(wording.lines);
        expect([...FIELDS, ...lineIds], template.id).toEqual(expect.arrayContaining(names));
        const english = wordings.en.templates[index];
        expect(names, template.id).toEqual(english && fieldNames(inRegister(english.body, register)));
      }
    }
  });

  it('closes every bracket and brace it opens', () => {
    const texts = [
      ...wording.templates.flatMap(({ body, subject }) => [body, subject ?? '']),
      ...Object.values(wording.lines).flatMap(({ text, fallback }) => [text, fallback ?? '']),
    ].flatMap((phrase) => (typeof phrase === 'string' ? [phrase] : Object.values(phrase)));
    for (const text of texts) {
      const left = text.replace(/\{\{\w+\}\}/g, '').replace(/\[\[[^[\]]*\]\]/g, '');
      expect(left).not.toMatch(/[{}[\]|]|fallback|usted:/);
    }
  });

  it('has mail words in lower case, as they are looked up', () => {
    const { registerCues, ...lists } = wording.mailWords;
    for (const word of [...Object.values(lists), ...Object.values(registerCues ?? {})].flat()) {
      expect(word).toBe(word.toLowerCase().normalize('NFC').trim());
    }
  });
});

describe('Spanish registers', () => {
  const inTu = /(?<!\p{L})(?:tu|tus|te|ti|tú|contigo|puedes|tienes)(?!\p{L})/iu;
  const inUsted = /(?<!\p{L})(?:usted|su|sus|le)(?!\p{L})/iu;
  const bodies = wordings.es.templates.flatMap(({ id, body, subject }) =>
    [body, subject ?? ''].map((phrase) => ({
      id,
      tu: inRegister(phrase, 'tu'),
      usted: inRegister(phrase, 'usted'),
    })),
  );

  it.each(bodies)('$id keeps them apart', ({ tu, usted }) => {
    expect(usted).not.toMatch(inTu);
    if (tu !== usted) expect(tu).not.toMatch(inUsted);
  });

  it('forces usted on formal, tender and the clause only', () => {
    const forced = wordings.es.templates.filter(({ onlyRegister }) => onlyRegister === 'usted');
    expect(forced.map(({ id }) => id)).toEqual(['request.formal', 'request.tender', 'agreement.clause']);
    expect(
      [...wordings.en.templates, ...wordings.fr.templates].every((one) => one.onlyRegister === null),
    ).toBe(true);
  });
});

describe('the call guide', () => {
  it.each([10, 15] as const)('fills %i minutes without a gap', (minutes) => {
    const steps = callGuide[minutes];
    expect(steps.map(({ from }) => from)).toEqual([0, ...steps.slice(0, -1).map(({ to }) => to)]);
    expect(steps.at(-1)?.to).toBe(minutes * 60);
    expect(wordings.en.guide.notes?.[minutes]).toHaveLength(steps.length);
  });

  it('orders every question, outcome and reason once', () => {
    const { guide, outcomes, reasons } = wordings.en;
    const ids = (order: readonly { id: string }[]) => order.map(({ id }) => id).sort();
    expect(ids(questionOrder)).toEqual(Object.keys(guide.questions).sort());
    expect(ids(reasonOrder)).toEqual(Object.keys(reasons).sort());
    expect([...outcomeOrder].sort()).toEqual(Object.keys(outcomes).sort());
  });
});
