import type { Agreement } from '../model.ts';

/** The client said yes by mail; what the user ticked by hand stays. */
export function agreed(known: Agreement | null, at: string): Agreement | null {
  return known && known.agreedAt === null ? { ...known, agreedAt: at, how: 'mail' } : known;
}
