import { NO_CALL_YET } from '../../../src/followup/blank.ts';
import type { Composing, ThreadView } from '../../../src/messages.ts';
import type { Opportunity } from '../../../src/model.ts';
import { DANA, entry, ready, TOM } from './cases.ts';
import { type FakeWorld, fakeWorld } from './fakes.ts';
import type { State } from './states.ts';

const at = (day: string) => `${day}T09:00:00.000Z`;

/** A case that came to rest on a day, with what was learned. */
const learned = (id: string, day: string, lesson: string, set: Partial<Opportunity> = {}): Opportunity =>
  entry({
    id,
    contact: { name: null, email: null },
    project: null,
    threadKey: id,
    threadUrl: `https://mail.google.com/mail/u/0/#inbox/${id}`,
    createdAt: at(day),
    changedAt: at(day),
    decidedAt: at(day),
    closedAt: at(day),
    status: 'closed',
    evidence: null,
    organisation: null,
    lesson,
    ...set,
  });

const toDo = (text: string, due: string | null = null, doneAt: string | null = null) => ({
  text,
  due,
  doneAt,
});

const REFERENCES = 'Lead with references from their own industry.';

/** Dana's earlier no; Tom writes from the same organisation. */
export const NORTHWIND_BEFORE = learned(
  'northwind',
  '2026-03-12',
  'Ask about the budget year before naming a price.',
  {
    organisation: 'Northwind Logistics',
    project: 'Fleet reports',
    contact: { name: 'Dana Whitfield', email: 'dana@northwind-logistics.example' },
    call: { ...NO_CALL_YET, startedAt: at('2026-03-12'), endedAt: '2026-03-12T09:10:00.000Z' },
    action: toDo('Send two references from logistics', '2026-11-20'),
    followUp: toDo('One data team by summer', '2026-11-02'),
    tags: ['logistics'],
  },
);

/** Lessons as a year leaves them. */
export const LESSONS: Opportunity[] = [
  NORTHWIND_BEFORE,
  learned('halden', '2026-10-02', REFERENCES, { organisation: 'Halden & Sons', tags: ['logistics'] }),
  learned('moreau', '2026-08-20', 'Lead with references from their industry', {
    organisation: 'Atelier Moreau',
  }),
  learned('rivera', '2026-06-11', REFERENCES, { organisation: 'Rivera Foods' }),
  learned('kestrel', '2026-11-05', 'References from their own industry come first, we lead with them.', {
    organisation: 'Kestrel Freight',
  }),
  learned('brightwater', '2026-11-09', 'Practise the demo on their own data.', {
    organisation: 'Brightwater',
    action: toDo('Book an hour with the team', '2026-10-01', at('2026-11-12')),
  }),
  learned('orbis', '2026-09-14', 'Separate the price of the pilot from the price of the roll-out.', {
    organisation: 'Orbis Insurance',
    followUp: toDo('New budget in January', null),
    changedAt: at('2026-09-14'),
  }),
  learned('ayuntamiento', '2026-05-04', 'Leer el pliego dos veces y apuntar cada documento que piden.', {
    organisation: 'Ayuntamiento de San Cristóbal de los Olmos y de la Ribera Alta',
    action: toDo('Hacer una lista de los documentos', '2026-12-01'),
    language: 'es',
  }),
];

const LONG = learned(
  'long',
  '2026-07-01',
  `${'Ask who else has a say in it, and what each of them needs to see. '.repeat(5).trim()}`,
  {
    organisation: 'Communauté d’agglomération du Pays de Châtellerault et des Vals du Thouet',
  },
);

const WORDS =
  'budget price references engineer contact timeline contract security demo scope team board'.split(' ');

const MANY = Array.from({ length: 60 }, (_, index) =>
  learned(
    `many-${index}`,
    '2026-04-01',
    `${WORDS[index % 12]} ${WORDS[(index * 5 + 1) % 12]} number${index}`,
    {
      organisation: `Client ${index}`,
    },
  ),
);

function on(hash: string, entries: readonly Opportunity[], change?: (world: FakeWorld) => void): State {
  return {
    hash,
    world: () => {
      const world = fakeWorld({ status: 'no-mail-tab', view: null }, entries);
      change?.(world);
      return world;
    },
  };
}

const WAIT = { wait: 250 } as const;

/** What waits in a review: three actions, three lessons, two follow-ups. */
const REVIEW = LESSONS;

const keys = (...pressed: string[]) => pressed.flatMap((key) => [{ key }, { wait: 200 }]);

const beside = (view: ThreadView, entries: readonly Opportunity[]): State => ({
  world: () => fakeWorld(ready(view), entries),
  steps: [WAIT],
});

/** A proposal to Northwind in a compose box. */
export const WRITING: Composing = {
  recipients: [{ name: 'Tom Okafor', email: 'tom@northwind-logistics.example' }],
  subject: 'Proposal: fleet reports',
  isProposal: true,
};

/** No conversation is open, and a proposal is being written. */
export const WRITING_ONLY: ThreadView = {
  ...TOM,
  state: 'none',
  threadKey: null,
  reading: null,
  judged: null,
  messageKey: null,
  verdict: null,
  unmuted: null,
  composing: WRITING,
};

/** Lessons that come back: their own page, the monthly review, beside a mail, and while a proposal is written. */
export const lessonStates: Record<string, State> = {
  'lessons-empty': { ...on('#/lessons', []), steps: [WAIT] },
  lessons: { ...on('#/lessons', LESSONS), steps: [WAIT] },
  'lessons-many': { ...on('#/lessons', [...LESSONS, LONG, ...MANY]), steps: [WAIT] },
  'lessons-merge': {
    ...on('#/lessons', LESSONS),
    steps: [WAIT, { pressNth: 0, of: 'summary' }, { press: 'lessonsSameAsAnother' }, WAIT],
  },
  'seen-before': beside(TOM, LESSONS),
  'seen-before-with-no': { ...beside(DANA, LESSONS), scroll: 'bottom' },
  writing: beside(WRITING_ONLY, LESSONS),
  review: { ...on('#/review', REVIEW), steps: [WAIT] },
  'review-words': { ...on('#/review', REVIEW), steps: [WAIT, ...keys('1', '2', '3')] },
  'review-end': {
    ...on('#/review', REVIEW),
    steps: [WAIT, ...keys('1', '2', '1', '4', '0', '2', '6', '5'), { pressNth: 0, of: 'summary' }],
  },
  'lessons-failed': {
    ...on('#/lessons', LESSONS, (world) => world.failReads(new Error('not there'))),
    steps: [WAIT],
  },
};
