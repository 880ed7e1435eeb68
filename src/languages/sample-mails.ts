import type { SampleThread, WordingLanguage } from '../model.ts';
import { sampleThreads as en } from './en/sample-mails.ts';
import { sampleThreads as es } from './es/sample-mails.ts';
import { sampleThreads as fr } from './fr/sample-mails.ts';

/** The threads of the mailbox that the extension is tried in; one folder a language. */
export const sampleMails: Record<WordingLanguage, readonly SampleThread[]> = { en, es, fr };
