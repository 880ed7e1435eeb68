import { describe, expect, it } from 'vitest';
import { questionOrder } from '../languages/order.ts';
import { wordings } from '../languages/wording.ts';
import type { Kind, OutcomeId } from '../model.ts';
import { type GuideFacts, guideFor } from './guide.ts';

const sale: GuideFacts = { kind: 'sales', outcome: 'competitor', minutes: 10, told: [] };

function asked(facts: Partial<GuideFacts>): string[][] {
  return guideFor({ ...sale, ...facts }, wordings.en).steps.map(({ questions }) =>
    questions.map(({ id }) => id),
  );
}

const situations: [Kind, OutcomeId][] = [
  ['sales', 'competitor'],
  ['sales', 'no_decision'],
  ['other', 'postponed'],
  ['sales', 'cancelled'],
  ['sales', 'in_house'],
  ['tender', 'not_admitted'],
  ['job', 'other_candidate'],
  ['job', 'role_closed'],
];
const cases = Object.values(wordings).flatMap((wording) =>
  situations.flatMap(([kind, outcome]) =>
    [5, 10, 15].map((minutes) => ({ code: wording.code, wording, kind, outcome, minutes })),
  ),
);

describe('guideFor', () => {
  it.each(cases)('$code, $kind, $outcome, $minutes minutes', ({ wording, kind, outcome, minutes }) => {
    const { steps } = guideFor({ kind, outcome, minutes, told: ['price_value'] }, wording);
    expect(steps[0]?.from).toBe(0);
    expect(steps.slice(1).map(({ from }) => from)).toEqual(steps.slice(0, -1).map(({ to }) => to));
    expect(steps.at(-1)?.to).toBe(minutes === 15 ? 900 : 600);
    const ids = questionOrder.map(({ id }) => id);
    for (const { name, note, questions, reminders } of steps) {
      expect(questions.length).toBeGreaterThan(0);
      expect(ids).toEqual(expect.arrayContaining(questions.map(({ id }) => id)));
      for (const text of [name, note, ...questions.map((one) => one.text), ...reminders])
        expect(text).toBeTruthy();
      expect(reminders.length).toBeGreaterThan(0);
    }
    expect(steps[0]?.questions[0]?.id).toBe('open');
    expect(steps.at(-1)?.questions.at(-1)?.id).toBe('thanks');
  });

  it.each<[string, Partial<GuideFacts>, string[][]]>([
    [
      'most calls',
      {},
      [['open'], ['chosen', 'tip'], ['gap', 'one'], ['ahead', 'again'], ['playback', 'thanks']],
    ],
    [
      'no decision',
      { outcome: 'no_decision' },
      [['open'], ['nd.status', 'nd.stuck'], ['nd.easier', 'one'], ['ahead', 'again'], ['playback', 'thanks']],
    ],
    ['in-house', { outcome: 'in_house' }, [['open'], ['chosen'], ['gap'], ['again'], ['playback', 'thanks']]],
    [
      'a tender',
      { kind: 'tender' },
      [['open'], ['t.score', 't.read'], ['one'], ['t.next'], ['playback', 'thanks']],
    ],
    ['a job', { kind: 'job' }, [['open'], ['j.bar'], ['gap'], ['j.next'], ['thanks']]],
    [
      'a job that nobody got',
      { kind: 'job', outcome: 'role_closed' },
      [['open'], ['gap'], ['j.next'], ['thanks']],
    ],
    [
      'fifteen minutes',
      { minutes: 15 },
      [
        ['open'],
        ['chosen', 'criteria', 'others'],
        ['helped', 'gap', 'one'],
        ['more'],
        ['ahead', 'again'],
        ['missed', 'playback', 'thanks'],
      ],
    ],
  ])('asks for %s', (_name, facts, questions) => {
    expect(asked(facts)).toEqual(questions);
  });

  it.each<[GuideFacts['told'], string[]]>([
    [['price_value'], ['price', 'more']],
    [
      ['fit_gap', 'proof_risk', 'price_value'],
      ['risk', 'more'],
    ],
    [['not_said'], ['more']],
    [['other'], ['more']],
    [[], ['more']],
  ])('probes what was named: %j', (told, questions) => {
    expect(asked({ minutes: 15, told })[3]).toEqual(questions);
  });

  it('speaks in the register of the call', () => {
    const opening = (register: 'tu' | 'usted') =>
      guideFor({ ...sale, register }, wordings.es).steps[0]?.questions[0]?.text;
    expect(opening('tu')).toContain('hacerte cambiar');
    expect(opening('usted')).toContain('hacerle cambiar');
    expect(guideFor({ ...sale, register: 'usted' }, wordings.fr).steps).toEqual(
      guideFor({ ...sale, register: 'tu' }, wordings.fr).steps,
    );
  });

  it('says the rule of its own that a situation has', () => {
    const notes = (facts: Partial<GuideFacts>) =>
      guideFor({ ...sale, ...facts }, wordings.en).steps.map(({ note }) => note);
    expect(notes({ kind: 'tender' })[1]).toContain('Never dispute a score');
    expect(notes({ kind: 'job' })[0]).toBe('Five minutes are enough.');
    expect(notes({})[1]).toContain('Let them tell the story');
  });
});
