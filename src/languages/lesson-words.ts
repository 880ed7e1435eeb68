import type { LessonWords, WordingLanguage } from '../model.ts';
import { lessonWords as en } from './en/lesson-words.ts';
import { lessonWords as es } from './es/lesson-words.ts';
import { lessonWords as fr } from './fr/lesson-words.ts';

/** By which lessons are told to say the same; one file a language. */
export const lessonWords: Record<WordingLanguage, LessonWords> = { en, es, fr };
