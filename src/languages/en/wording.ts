import type { Wording } from '../../model.ts';
import { dates } from './dates.ts';
import { guide } from './guide.ts';
import { lines } from './lines.ts';
import { mailWords } from './mailwords.ts';
import { openers } from './openers.ts';
import { outcomes, reasons } from './taxonomy.ts';
import { templates } from './templates.ts';

export const wording: Wording = {
  code: 'en',
  nativeName: 'English',
  registerNames: null,
  groupNames: {
    tone: 'Tone',
    situation: 'Situation',
    'without-request': 'Without a request',
    agreement: 'Agree beforehand',
    thanks: 'Thanks',
    'follow-up': 'Afterwards',
  },
  templates,
  lines,
  guide,
  outcomes,
  reasons,
  dates,
  openers,
  mailWords,
};
