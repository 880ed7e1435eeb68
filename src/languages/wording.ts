import type { Wording, WordingLanguage } from '../model.ts';
import { wording as en } from './en/wording.ts';
import { wording as es } from './es/wording.ts';
import { wording as fr } from './fr/wording.ts';

/** Everything that drafts and the call guide are written with; one folder a language. */
export const wordings: Record<WordingLanguage, Wording> = { en, es, fr };
