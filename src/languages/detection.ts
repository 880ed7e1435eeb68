import type { DetectionLanguage } from '../model.ts';
import { detection as en } from './en/detection.ts';
import { detection as es } from './es/detection.ts';
import { detection as fr } from './fr/detection.ts';

/** The languages that refusals are found in. Without templates: the content script carries this list. */
export const detectionLanguages: readonly DetectionLanguage[] = [en, es, fr];
