import { NO_CALL_YET } from '../followup/blank.ts';
import type { Opportunity, QuestionId, TextName } from '../model.ts';
import type { OpportunityFields, RecordService } from './services.ts';
import { othersIn, shownIn } from './typed-text.ts';

/** What the user decides about a text that was also written elsewhere. */
export type Decision = 'use-other' | 'keep-both' | 'let-go';

/** A text is not what the user saw when they decided about it; nothing was written. */
export class ChangedMeanwhileError extends Error {
  override name = 'ChangedMeanwhileError';
}

/** The versions of a text, the one that is shown first. */
const versionsIn = (entry: Opportunity, name: TextName): string[] => [
  shownIn(entry, name),
  ...othersIn(entry, name).map(({ text }) => text),
];

function fieldsWith({ call }: Opportunity, name: TextName, text: string): OpportunityFields {
  if (name === 'notes' || name === 'lesson') return { [name]: text };
  const known = call ?? NO_CALL_YET;
  const question = name.slice('call.'.length) as QuestionId;
  return { call: { ...known, notes: { ...known.notes, [question]: text } } };
}

const decided: Record<Decision, (shown: string, other: string) => string> = {
  'use-other': (_, other) => other,
  'keep-both': (shown, other) => [shown, other].filter((text) => text.trim() !== '').join('\n\n'),
  'let-go': (shown) => shown,
};

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((text, index) => text === other[index]);

/** Writes the versions of a text, the first to be shown, unless there are others by now than were seen. */
async function put(
  records: RecordService,
  entry: Opportunity,
  name: TextName,
  [shown = '', ...others]: readonly string[],
): Promise<void> {
  const seen = versionsIn(entry, name);
  await records.change(
    { entry: entry.id },
    (now) => {
      if (!isSame(versionsIn(now, name), seen)) throw new ChangedMeanwhileError('Written meanwhile.');
      return fieldsWith(now, name, shown);
    },
    { [name]: null },
    { [name]: others },
  );
}

async function entryNow(records: RecordService, id: string): Promise<Opportunity> {
  const entry = await records.byId(id);
  if (!entry) throw new ChangedMeanwhileError('The entry has gone.');
  return entry;
}

/** What the user saw when they decided: the text in the field, and the other one. */
export interface Seen {
  shown: string;
  other: string;
}

/**
 * Settles one other version of a text; further ones stay. Gives the way back, which keeps what was written since.
 * @throws {ChangedMeanwhileError} if the log holds something else by now than the user saw
 */
export async function settle(
  records: RecordService,
  { entry: id, name }: { entry: string; name: TextName },
  decision: Decision,
  { shown, other }: Seen,
): Promise<() => Promise<unknown>> {
  const entry = await entryNow(records, id);
  const before = versionsIn(entry, name);
  const others = before.slice(1);
  if (before[0] !== shown || !others.includes(other)) throw new ChangedMeanwhileError('Written meanwhile.');
  const after = [decided[decision](shown, other), ...others.filter((text) => text !== other)];
  await put(records, entry, name, after);
  return async () => {
    const now = await entryNow(records, id);
    const since = versionsIn(now, name).filter((text) => !after.includes(text) && !before.includes(text));
    await put(records, now, name, [...before, ...since]);
  };
}
