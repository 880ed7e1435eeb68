import type { Wording } from '../../model.ts';
import { dates } from './dates.ts';
import { guide } from './guide.ts';
import { lines } from './lines.ts';
import { mailWords } from './mailwords.ts';
import { openers } from './openers.ts';
import { outcomes, reasons } from './taxonomy.ts';
import { templates } from './templates.ts';

export const wording: Wording = {
  code: 'es',
  nativeName: 'Español',
  registerNames: { tu: 'Español, tú', usted: 'Español, usted' },
  groupNames: {
    tone: 'Tono',
    situation: 'Situación',
    'without-request': 'Sin petición',
    agreement: 'Acordar de antemano',
    thanks: 'Gracias',
    'follow-up': 'Después',
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
