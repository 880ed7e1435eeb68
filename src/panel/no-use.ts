import { RefusedStepError } from './services.ts';

/** Whether a write fails for good: its entry was deleted for good, or its step is impossible where the entry stands. */
export const isNoUse = (error: unknown): boolean =>
  error instanceof RefusedStepError || (error instanceof Error && error.name === 'EntryGoneError');
