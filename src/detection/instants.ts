/** Clocks of two machines may differ by so much; a header without seconds is up to a minute early. */
export const CLOCK_MS = 10 * 60_000;

/** Two zones are at most so far apart: a wall time without a zone may be the mailbox's and not this machine's. */
export const ZONES_MS = 14 * 60 * 60_000;

/** When a message was sent, as far as the page tells. */
export interface Instant {
  /** Milliseconds since 1970; a wall time is taken as this machine's. */
  ms: number;
  /** By so many milliseconds it may be wrong. */
  give: number;
}

/** The instant behind `Message.sentAt`; null if it names none. */
export function instantOf(sentAt: string | null): Instant | null {
  const ms = sentAt === null ? Number.NaN : Date.parse(sentAt);
  if (sentAt === null || Number.isNaN(ms)) return null;
  const hasZone = /(?:z|[+-]\d{2}:?\d{2})$/i.test(sentAt);
  return { ms, give: hasZone ? CLOCK_MS : ZONES_MS };
}

/** An instant as ISO 8601 in UTC; null for null. */
export const utc = (instant: Instant | null): string | null => instant && new Date(instant.ms).toISOString();
