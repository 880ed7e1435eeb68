import { formatLocale, type TextKey, text } from '../../../platform/text.ts';
import { entriesText } from '../../amounts.ts';
import { day, instantOf, time } from '../../dates.ts';
import type { Trouble } from '../../use-health.ts';

const TITLES: Record<Trouble['is'], TextKey> = {
  emptied: 'recoveryEmptied',
  cut: 'recoveryCut',
  damaged: 'recoveryDamaged',
  unopenable: 'logFailedTitle',
};

const CAUSES: Record<Trouble['is'], TextKey> = {
  emptied: 'recoveryWhyEmptied',
  cut: 'recoveryWhyCut',
  damaged: 'recoveryWhyDamaged',
  unopenable: 'recoveryWhyUnopenable',
};

/** What is wrong, as the page's first sentence. */
export function troubleTitle({ is, found }: Trouble): string {
  return text(is === 'emptied' && found !== null && found > 0 ? 'recoveryReplaced' : TITLES[is]);
}

/** What it may come from. */
export const troubleCause = ({ is }: Trouble): string => text(CAUSES[is]);

/** A day and a time in a sentence: "today at 12:40", "on Tue 17 Nov at 12:40"; null if the date cannot be told. */
export function whenText(date: string, now: Date): string | null {
  const instant = instantOf(date);
  if (!instant) return null;
  const clock = time(instant, formatLocale());
  if (instant.toDateString() === now.toDateString()) return text('recoveryToday', clock);
  return text('recoveryOn', day(instant, now, formatLocale()), clock);
}

/** What is known of the log: what it had, and what can be read of it now. */
export function knownText({ is, known, found }: Trouble, now: Date): string {
  const when = whenText(known.changedAt, now);
  const had = when ? text('recoveryHad', entriesText(known.entries), when) : text('recoveryHadUnknown');
  return `${had} ${foundText(is, found, when ? known.entries : null)}`;
}

function foundText(is: Trouble['is'], found: number | null, known: number | null): string {
  if (is === 'unopenable') return text('recoveryFoundNone');
  if (found === null) return text('recoveryFoundUnknown');
  if (is === 'cut' && known !== null && found >= known) return text('recoveryFoundAll');
  return text('recoveryFound', new Intl.NumberFormat(formatLocale()).format(found));
}

/** What is given up by going on with what is there. */
export function givenUpText({ is, known, found }: Trouble): string {
  if (found === null || known.changedAt === '') return text('recoverySureUnknown');
  const missing = known.entries - found;
  if (missing > 0) return text('recoverySure', entriesText(missing));
  return text(is === 'cut' ? 'recoverySureChanges' : 'recoverySureUnknown');
}
