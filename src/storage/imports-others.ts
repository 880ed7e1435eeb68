import type { LessonLink, Mute, OwnPhrase, OwnTemplate, Proposal, SavedDraft } from '../model.ts';
import type { BundleItem } from '../transfer/bundle.ts';
import { isSame } from './imports-effect.ts';
import type { UndoStep } from './imports-staged.ts';

/** What a file holds besides entries; settings belong to the page. */
export type OtherItem = Exclude<BundleItem, { section: 'opportunities' | 'settings' }>;
export type OtherStore = OtherItem['section'];

type Row = Proposal | OwnPhrase | Mute | SavedDraft | OwnTemplate | LessonLink;

/** The log's other stores as an import finds them. */
export interface OthersView {
  row(store: OtherStore, key: string): Promise<Row | undefined>;
  proposalOfThread(threadKey: string): Promise<Proposal | undefined>;
}

export const isOther = (one: BundleItem): one is OtherItem =>
  one.section !== 'opportunities' && one.section !== 'settings';

export function keyOf({ section, item }: OtherItem): string {
  if (section === 'mutes') return item.key;
  return section === 'drafts' ? item.threadKey : item.id;
}

const canonical = (row: Row) =>
  JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)));

/** The one that counts; the same from both sides. */
function chosen<R extends Row>(one: R, other: R, isBetter: (a: R, b: R) => number): R {
  const order = isBetter(one, other);
  if (order !== 0) return order > 0 ? one : other;
  return canonical(one) >= canonical(other) ? one : other;
}

const byChange = (one: { changedAt: string }, other: { changedAt: string }) =>
  one.changedAt === other.changedAt ? 0 : one.changedAt > other.changedAt ? 1 : -1;

/** What was taught is never changed: the first time counts. */
const byAge = (one: { createdAt: string }, other: { createdAt: string }) =>
  one.createdAt === other.createdAt ? 0 : one.createdAt < other.createdAt ? 1 : -1;

/** Two proposals of one thread as one: what the later says, and what only the other does. */
function mergeProposals(one: Proposal, other: Proposal): Proposal {
  const later = chosen(one, other, byChange);
  const earlier = later === one ? other : one;
  return {
    ...later,
    id: one.id <= other.id ? one.id : other.id,
    mail: later.mail ?? earlier.mail,
    agreement: later.agreement ?? earlier.agreement,
    watch: later.watch ?? earlier.watch,
    settledAt: later.settledAt ?? earlier.settledAt,
  };
}

function mergeRows(store: OtherStore, one: Row, other: Row): Row {
  switch (store) {
    case 'mutes':
    case 'phrases':
      return chosen(one as Mute, other as Mute, byAge);
    case 'lessonLinks':
      return chosen(one as LessonLink, other as LessonLink, (a, b) => byAge(b, a));
    default:
      return chosen(one as Proposal, other as Proposal, byChange);
  }
}

/**
 * What becomes of the other stores by some items of a file.
 * @returns the steps that write it, each with what was there before; what is there already gives none
 */
export async function resolveOthers(items: readonly OtherItem[], view: OthersView): Promise<UndoStep[]> {
  const steps = new Map<string, UndoStep>();
  const nameOf = (store: OtherStore, key: string) => `${store} ${key}`;
  const threads = new Map<string, string>();

  async function now(store: OtherStore, key: string): Promise<Row | null> {
    const step = steps.get(nameOf(store, key));
    return step ? (step.after as Row | null) : ((await view.row(store, key)) ?? null);
  }

  async function set(store: OtherStore, key: string, after: Row | null): Promise<void> {
    const name = nameOf(store, key);
    const before = steps.get(name)?.before ?? (await view.row(store, key)) ?? null;
    steps.set(name, { store, key, before, after });
  }

  for (const one of items) {
    const { section: store } = one;
    const key = keyOf(one);
    const known = await now(store, key);
    const next = known ? mergeRows(store, known, one.item) : one.item;
    const thread = store === 'proposals' ? (next as Proposal).threadKey : null;
    if (thread !== null) {
      const owner = threads.get(thread) ?? (await view.proposalOfThread(thread))?.id ?? key;
      const other = owner === key ? null : await now(store, owner);
      if (other && (other as Proposal).threadKey === thread) {
        const both = mergeProposals(other as Proposal, next as Proposal);
        await set(store, both.id === key ? owner : key, null);
        await set(store, both.id, both);
        threads.set(thread, both.id);
        continue;
      }
      threads.set(thread, key);
    }
    await set(store, key, next);
  }
  return [...steps.values()].filter(({ before, after }) => !isSame(before, after));
}
