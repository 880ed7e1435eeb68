import type { Opportunity, QuestionId, TextName } from '../model.ts';

/** A text of an entry as it was typed. */
export interface TypedText {
  text: string;
  /** What stood there when the user began. */
  base: string;
  /** What was typed before, if it was on its way to the log when this was typed: it may stand there by now. */
  sent?: string;
}

/** A text of an entry as it is shown. */
export function shownIn(entry: Opportunity, name: TextName): string {
  if (name === 'notes' || name === 'lesson') return entry[name];
  return entry.call?.notes[name.slice('call.'.length) as QuestionId] ?? '';
}

/** One version of a text that is not the one that is shown. */
export interface OtherVersion {
  text: string;
  /** ISO 8601 instant in UTC. */
  at: string;
}

/** What else was written in a text, newest first; one that was only emptied says nothing. */
export function othersIn({ otherTexts = [] }: Opportunity, name: TextName): OtherVersion[] {
  return otherTexts.filter(({ of, text }) => of === name && text.trim() !== '');
}

/** Whether any text of an entry waits to be settled. */
export const hasOthers = ({ otherTexts = [] }: Opportunity): boolean =>
  otherTexts.some(({ text }) => text.trim() !== '');

/**
 * What a typed text replaces: what stood there when the user began, or their own text that was on its way then and has
 * arrived, though nobody could say so.
 * @param read the entry as it stands; not asked unless it is in doubt
 */
export async function baseOf(
  { base, sent }: TypedText,
  name: TextName,
  read: () => Promise<Opportunity | null>,
): Promise<string> {
  if (sent === undefined) return base;
  const entry = await read().catch(() => null);
  if (!entry) return base;
  const isThere = shownIn(entry, name) === sent || othersIn(entry, name).some(({ text }) => text === sent);
  return isThere ? sent : base;
}

/** What is typed next, after what is open under the same key or, without it, over what is shown. */
export function typedNext(
  text: string,
  shown: string,
  open: TypedText | undefined,
  isSent: boolean,
): TypedText {
  if (!open) return { text, base: shown };
  const sent = isSent ? open.text : open.sent;
  return { text, base: open.base, ...(sent === undefined ? {} : { sent }) };
}

/** What is open, once the log has what was typed before it. */
export function afterSaved<T extends TypedText>({ sent: _, ...open }: T, saved: TypedText): T {
  return { ...open, base: saved.text } as T;
}

/** The questions of a call for which something was written down, here or elsewhere, in no order. */
export function notedQuestions({ call, otherTexts = [] }: Opportunity): QuestionId[] {
  const elsewhere = otherTexts.flatMap(({ of, text }) =>
    of !== 'notes' && of !== 'lesson' && text.trim() !== '' ? [of.slice('call.'.length)] : [],
  );
  const here = Object.entries(call?.notes ?? {}).flatMap(([id, note]) => (note?.trim() ? [id] : []));
  return [...new Set([...here, ...elsewhere])] as QuestionId[];
}
