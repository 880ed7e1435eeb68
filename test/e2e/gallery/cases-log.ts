import type { Opportunity, OutcomeId, ReasonId, Status } from '../../../src/model.ts';
import { entry } from './cases.ts';

/** Whole days before 18 November 2026, as an instant. */
const daysAgo = (days: number): string =>
  new Date(Date.UTC(2026, 10, 17, 9) - days * 86_400_000).toISOString();

export const LONG_NAME = 'Ayuntamiento de San Cristóbal de los Olmos y de la Ribera Alta';

const FIRST: Partial<Opportunity>[] = [
  {
    organisation: 'Northwind Logistics',
    project: 'Data platform',
    status: 'held',
    lesson: 'Lead with references from their own industry.',
    competitor: 'Vantec',
    tags: ['logistics', 'references'],
  },
  {
    organisation: 'Halden & Sons',
    project: 'Support contract',
    status: 'asked',
    outcome: 'unknown',
    action: { text: 'Send two references with the first mail.', due: '2026-12-01', doneAt: null },
  },
  {
    organisation: 'Atelier Moreau',
    project: 'Refonte du site',
    language: 'fr',
    outcome: 'in_house',
    notes: 'Deux références dans le luxe auraient suffi.',
  },
  {
    organisation: LONG_NAME,
    project: 'Plataforma de trámites y de participación ciudadana',
    kind: 'tender',
    language: 'es',
    status: 'written',
    outcome: 'not_admitted',
    lesson: 'No relationship before the tender: don’t bid blind, and say so before the bid is written.',
    tags: ['public'],
  },
  {
    organisation: 'Grupo Alba',
    project: 'Programa de ventas',
    language: 'es',
    status: 'closed',
    secondChance: 'won',
    outcome: 'postponed',
    lesson: 'Ask who signs before naming a price.',
  },
  {
    organisation: 'Cooperativa del Valle',
    project: 'Plataforma',
    language: 'es',
    status: 'closed',
    notes: 'Pedir permiso para dar referencias antes de la oferta.',
  },
  {
    organisation: 'Lindqvist AB',
    project: 'Audit',
    status: 'closed',
    lesson: 'Their reference call went badly; we never knew.',
    tags: ['references'],
  },
  { organisation: 'Vega Energía', project: 'CRM 2', notes: 'They asked twice for references.' },
];

const STATUSES: readonly Status[] = ['closed', 'closed', 'no_answer', 'logged', 'asked', 'closed', 'held'];
const OUTCOMES: readonly OutcomeId[] = ['competitor', 'competitor', 'postponed', 'no_decision', 'in_house'];
const REASONS: readonly ReasonId[] = ['proof_risk', 'price_value', 'budget', 'priorities'];
const NAMES = ['Brightwater', 'Vega Energía', 'Marlowe', 'Okafor Partners', 'Castellani', 'Ibáñez y Ruiz'];

const pick = <T>(all: readonly T[], at: number): T => all[at % all.length] as T;

/** A log of two years: 214 entries. */
export const LONG_LOG: Opportunity[] = Array.from({ length: 214 }, (_, at) => {
  const own = FIRST[at];
  const days = at * 3;
  return entry({
    id: `log-${at}`,
    threadKey: null,
    contact: { name: 'Dana Whitfield', email: null },
    createdAt: daysAgo(days + 5),
    changedAt: daysAgo(days),
    decidedAt: daysAgo(days + 5),
    organisation: `${pick(NAMES, at)} ${Math.ceil(at / NAMES.length)}`,
    project: at % 3 === 0 ? 'Renewal' : null,
    status: pick(STATUSES, at),
    closedAt: daysAgo(days),
    outcome: pick(OUTCOMES, at),
    guess: [pick(REASONS, at)],
    inMail: at % 4 === 0 ? [pick(REASONS, at + 1)] : ['not_said'],
    lesson: at % 2 === 0 ? 'Write the price last, after the plan.' : '',
    tags: at % 5 === 0 ? ['crm'] : [],
    ...own,
  });
});
