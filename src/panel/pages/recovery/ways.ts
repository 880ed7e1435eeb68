import { text } from '../../../platform/text.ts';
import { entriesText } from '../../amounts.ts';
import type { LogCopy } from '../../safety-services.ts';
import type { Trouble } from '../../use-health.ts';
import { whenText } from './trouble-words.ts';
import type { CopiesReading } from './use-copies.ts';

/** A way back: what is put in the place of the log. `noted`: no copy, only what is noted beside the log. */
export type Way = { is: 'newest' | 'noted' | 'file' | 'go-on' } | { is: 'copy'; id: string };

export interface WayOffered {
  way: Way;
  /** Tells it from the others. */
  id: string;
  label: string;
  more: string;
}

/** The one that is put back with what was written since: `rolling` ones are made in the course of things. */
const newestOf = (copies: readonly LogCopy[]): LogCopy | null =>
  copies.find(({ made }) => made === 'rolling') ?? copies[0] ?? null;

function aboutCopy({ entries, made, isHeld }: LogCopy): string {
  const amount = entriesText(entries);
  if (isHeld) return text('recoveryCopyHeld', amount);
  if (made === 'given-up') return text('recoveryCopyGivenUp', amount);
  if (made === 'upgrade') return text('recoveryCopyUpgrade', amount);
  return made === 'restore' ? text('recoveryCopyRestore', amount) : amount;
}

function newestWay(reading: CopiesReading, now: Date): WayOffered {
  const copies = reading.is === 'read' ? reading.copies : [];
  const newest = newestOf(copies);
  if (reading.is === 'read' && !newest) {
    return {
      way: { is: 'noted' },
      id: 'noted',
      label: text('recoveryNoted'),
      more: text('recoveryNotedMore'),
    };
  }
  const when = newest && (whenText(newest.at, now) ?? '');
  return {
    way: { is: 'newest' },
    id: 'newest',
    label: text('recoveryNewest'),
    more: newest
      ? text('recoveryNewestMore', when ?? '', entriesText(newest.entries))
      : text('recoveryNewestBlind'),
  };
}

/** Every way back, the one to choose first at the head. */
export function waysOf(trouble: Trouble, reading: CopiesReading, now: Date): WayOffered[] {
  const copies = reading.is === 'read' ? reading.copies : [];
  const { found } = trouble;
  return [
    newestWay(reading, now),
    ...copies.map((copy) => ({
      way: { is: 'copy' as const, id: copy.id },
      id: `copy ${copy.id}`,
      label: text('recoveryCopy', whenText(copy.at, now) ?? ''),
      more: aboutCopy(copy),
    })),
    {
      way: { is: 'file' },
      id: 'file',
      label: text('recoveryFile'),
      more: text('recoveryFileMore'),
    },
    {
      way: { is: 'go-on' },
      id: 'go-on',
      label: text('recoveryGoOn'),
      more: found === null ? text('recoveryGoOnUnknown') : text('recoveryGoOnMore', entriesText(found)),
    },
  ];
}
