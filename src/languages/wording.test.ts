import { describe, expect, it } from 'vitest';
import type { Phrase, Register } from '../model.ts';
import { callPlan } from './callguide.ts';
import { outcomeOrder, questionOrder, reasonOrder } from './order.ts';
import { wordings } from './wording.ts';

const all = Object.values(wordings);
const FIELDS =
  'minutes firstName fullName titleAndLastName senderName project role reference agreementDate checkInWhen followUpWhen lesson action slot1 slot2 calendarLink topic callWhen callPlace'.split(
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

describe('openers', () => {
  it.each(all)('are single words in lower case: $code', ({ openers }) => {
    for (const word of openers) expect(word).toMatch(/^[\p{Ll}']+$/u);
    expect(openers.size).toBeGreaterThan(100);
  });

  it('are nobody’s name', () => {
    const names =
      'will mark bill grant frank rob may hope grace rose drew pat dean art jack nick don sue chase max august april june miles pilar consuelo mercedes ángel javier walter omar césar olivier xavier roger didier pierre marine clément aimée';
    for (const name of names.split(' ')) {
      for (const { openers } of all) expect(openers).not.toContain(name);
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

const SITUATIONS = Object.keys(callPlan.steps) as (keyof typeof callPlan.steps)[];

describe('the call guide', () => {
  it.each(SITUATIONS.flatMap((situation) => ([10, 15] as const).map((minutes) => ({ situation, minutes }))))(
    'fills $minutes minutes without a gap: $situation',
    ({ situation, minutes }) => {
      const steps = callPlan.steps[situation][minutes];
      expect(steps.map(({ from }) => from)).toEqual([0, ...steps.slice(0, -1).map(({ to }) => to)]);
      expect(steps.every(({ from, to }) => from < to)).toBe(true);
      expect(steps.at(-1)?.to).toBe(minutes * 60);
      const asked = steps.flatMap(({ questions }) => questions);
      expect(new Set(asked).size).toBe(asked.length);
      expect(questionOrder.map(({ id }) => id)).toEqual(expect.arrayContaining(asked));
    },
  );

  it('has as many reminders in every language', () => {
    for (const { guide } of all) expect(guide.reminders).toHaveLength(wordings.en.guide.reminders.length);
  });

  it('says usted wherever it says tú', () => {
    const inTu =
      /(?<!\p{L})(?:tu|tus|te|ti|tú|contigo|puedes|tienes|\p{L}{3,}(?:aras|abas|ías)|cuentas|mencionas)(?!\p{L})/iu;
    const { questions, ustedQuestions } = wordings.es.guide;
    for (const text of Object.values({ ...questions, ...ustedQuestions })) expect(text).not.toMatch(inTu);
    expect(Object.keys(questions)).toEqual(expect.arrayContaining(Object.keys(ustedQuestions)));
  });

  it('orders every question, outcome and reason once', () => {
    const { guide, outcomes, reasons } = wordings.en;
    const ids = (order: readonly { id: string }[]) => order.map(({ id }) => id).sort();
    expect(ids(questionOrder)).toEqual(Object.keys(guide.questions).sort());
    expect(ids(reasonOrder)).toEqual(Object.keys(reasons).sort());
    expect([...outcomeOrder].sort()).toEqual(Object.keys(outcomes).sort());
  });
});
