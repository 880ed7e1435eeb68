import { NO_CALL_YET, NO_MAIL_YET } from '../../../src/followup/blank.ts';
import type { Opportunity, OutcomeId, ReasonId } from '../../../src/model.ts';
import { entry } from './cases.ts';

const OUTCOMES: readonly OutcomeId[] = [
  'competitor',
  'postponed',
  'competitor',
  'no_decision',
  'in_house',
  'competitor',
  'unknown',
  'cancelled',
];
const GUESSES: readonly ReasonId[] = ['price_value', 'budget', 'price_value', 'timing_capacity', 'fit_gap'];
const TOLD: readonly ReasonId[] = [
  'proof_risk',
  'price_value',
  'proof_risk',
  'fit_gap',
  'budget',
  'priorities',
];
const LESSONS = [
  'Lead with references from their own industry.',
  'Ask who signs before naming a price.',
  'Ask about the budget year first.',
  'Lead with references from their industry.',
  'Write the price last, after the plan.',
  'Name one contact for the whole project.',
  'Ask who signs before you name a price.',
];
const FIRMS = ['Vantec', 'Orbis', 'Lumen & Partner', 'Vantec'];
const PLACES = ['Northwind Logistics', 'Halden & Sons', 'Grupo Alba', 'Atelier Moreau', 'Brightwater'];
const A_DAY = 24 * 60 * 60 * 1000;

const at = <Item>(items: readonly Item[], index: number) => items[index % items.length] as Item;

/** Nos of the last year before 18 November 2026, the newest first, each as far on its path as its number says. */
export function losses(count: number, set: Partial<Opportunity> = {}): Opportunity[] {
  return Array.from({ length: count }, (_, n) => {
    const no = Date.UTC(2026, 10, 16) - Math.round((n * n * 0.08 + n * 3) % 340) * A_DAY;
    const after = (days: number) => new Date(no + days * A_DAY).toISOString();
    const isAsked = n % 5 !== 4;
    const isYes = isAsked && n % 3 !== 1;
    const isHeld = isYes && n % 7 !== 5;
    const hasLesson = isHeld;
    return entry({
      id: `loss-${n}`,
      createdAt: after(0),
      changedAt: after(8),
      contact: { name: null, email: null },
      organisation: n % 6 === 5 ? null : at(PLACES, n),
      competitor: n % 2 === 0 ? at(FIRMS, n / 2) : null,
      kind: n % 9 === 8 ? 'tender' : 'sales',
      threadKey: `loss-${n}`,
      decidedAt: after(0),
      outcome: at(OUTCOMES, n),
      guess: n % 8 === 7 ? [] : [at(GUESSES, n)],
      inMail: n % 4 === 1 ? ['budget'] : ['not_said'],
      told: isHeld ? [at(n % 4 === 0 ? GUESSES : TOLD, n)] : [],
      language: at(['en', 'en', 'es', 'fr'], n),
      status: isHeld ? 'closed' : isAsked ? 'asked' : 'logged',
      request: isAsked ? { ...NO_MAIL_YET, sentAt: after(1 + (n % 3)), choice: null } : null,
      reply: isYes ? { as: 'accepted', at: after(4), messageId: null, words: null } : null,
      call: isHeld ? { ...NO_CALL_YET, startedAt: after(7), endedAt: after(7) } : null,
      thanks: isHeld && n % 8 !== 3 ? { ...NO_MAIL_YET, sentAt: after(7.5) } : null,
      lesson: hasLesson ? at(LESSONS, n) : '',
      action: hasLesson
        ? { text: 'Ask Marlowe for a logistics case', due: '2026-11-27', doneAt: n % 2 ? after(9) : null }
        : null,
      followUp: n % 11 === 3 ? { text: 'One data team by summer', due: '2026-10-01', doneAt: null } : null,
      secondChance: n % 13 === 6 ? 'won' : n % 17 === 2 ? 'talking' : 'none',
      value: n % 3 === 0 ? { amount: 12_000 + 500 * n, currency: n % 12 === 0 ? 'GBP' : 'EUR' } : null,
      ...set,
    });
  });
}
