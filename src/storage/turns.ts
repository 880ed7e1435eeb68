const LOG = 'log';
const OPEN = 'open log';
const COPIES = 'copies';

/** Work on the log as it stands: beside other such work, and never while the log is being replaced. */
export const whileItStands = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(LOG, { mode: 'shared' }, work) as Promise<T>;

/**
 * Replaces the log: when everybody who was writing has finished, or what they were told is saved would go with the old
 * database. First of the locks of this room; after it come `opening`, `copying` and `witness`, in this order.
 */
export const whileNobodyWrites = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(LOG, work) as Promise<T>;

/** One page after the other opens the log and looks at it. */
export const opening = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(OPEN, work) as Promise<T>;

/** One page after the other changes the list of copies. */
export const copying = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(COPIES, work) as Promise<T>;
