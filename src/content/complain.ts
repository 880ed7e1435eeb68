import type { UnreadableCode } from '../model.ts';

/** Takes a note of something that could not be read; `missing` names a selector or a fact, never a text. */
export type Complain = (code: UnreadableCode, missing: string) => void;
