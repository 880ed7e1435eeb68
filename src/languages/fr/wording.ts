import type { Wording } from '../../model.ts';
import { dates } from './dates.ts';
import { guide } from './guide.ts';
import { lines } from './lines.ts';
import { mailWords } from './mailwords.ts';
import { openers } from './openers.ts';
import { outcomes, reasons } from './taxonomy.ts';
import { templates } from './templates.ts';

export const wording: Wording = {
  code: 'fr',
  nativeName: 'Français',
  registerNames: null,
  groupNames: {
    tone: 'Ton',
    situation: 'Situation',
    'without-request': 'Sans demande',
    agreement: 'Convenir à l’avance',
    thanks: 'Remerciements',
    'follow-up': 'Ensuite',
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
