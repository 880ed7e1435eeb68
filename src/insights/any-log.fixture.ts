import fc from 'fast-check';
import type { Kind, Opportunity, OutcomeId, ReasonId, SecondChance } from '../model.ts';
import { answered, askedAt, calledAt, lost, sentAt, toDo } from './records.fixture.ts';

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const ofTime = fc
  .integer({ min: Date.UTC(2024, 0), max: Date.UTC(2026, 11, 15) })
  .map((at) => new Date(at).toISOString());
const ofStated = fc.oneof(
  ofTime,
  fc.constantFrom('2026-10-25T02:30', 'no date', '+012026-01-01T00:00:00Z', ''),
);
const ofReasons = fc.array(fc.constantFrom<ReasonId>('budget', 'price_value', 'terms', 'not_said'), {
  maxLength: 3,
});
const ofName = fc.constantFrom('Vantec', 'VANTEC', ' vantec', 'Orbis', 'Órbis', '', ' ', '=1+1');
const ofTask = maybe(
  fc
    .record({
      text: fc.constantFrom('Do it', ''),
      due: maybe(fc.constantFrom('2026-01-01', '2026-12-15', '2027-01-01', 'soon')),
      doneAt: maybe(ofTime),
    })
    .map(({ text, due, doneAt }) => toDo(text, due, doneAt)),
);

const ofEntry: fc.Arbitrary<Partial<Opportunity>> = fc.record({
  kind: fc.constantFrom<Kind>('sales', 'tender', 'job', 'other'),
  outcome: fc.constantFrom<OutcomeId>('competitor', 'no_decision', 'unknown'),
  competitor: maybe(ofName),
  organisation: maybe(ofName),
  language: maybe(fc.constantFrom('en', 'EN-gb', 'es', '')),
  decidedAt: maybe(ofStated),
  guess: ofReasons,
  inMail: ofReasons,
  told: ofReasons,
  request: maybe(ofStated.map(askedAt)),
  reply: maybe(fc.constantFrom('accepted', 'written', 'declined').map((as) => answered(as as 'accepted'))),
  call: maybe(fc.tuple(ofTime, ofTime).map(([from, to]) => calledAt(from, to))),
  thanks: maybe(ofStated.map(sentAt)),
  status: fc.constantFrom('asked', 'closed', 'no_answer', 'held'),
  secondChance: fc.constantFrom<SecondChance>('none', 'talking', 'won'),
  action: ofTask,
  followUp: ofTask,
  lesson: fc.constantFrom('', 'Send the offer early', 'Send offers early.', 'Name one contact'),
  value: maybe(
    fc.record({
      amount: fc.double({ min: -1, max: 1e9 }),
      currency: fc.constantFrom('EUR', 'eur', 'USD', ''),
    }),
  ),
  binnedAt: fc.option(ofTime, { nil: null, freq: 5 }),
});

/** Logs with everything in them that can go wrong: dates that are none, names in several spellings, a bin. */
export const ofLog = fc
  .array(ofEntry, { maxLength: 40 })
  .map((log) => log.map((set, index) => lost(`e${String(index).padStart(2, '0')}`, set)));
