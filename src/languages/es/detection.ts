import type { DetectionLanguage } from '../../model.ts';
import { classes } from './classes.ts';
import { cues } from './cues.ts';
import { hints } from './hints.ts';
import { kinds } from './kinds.ts';
import { quotes } from './quotes.ts';
import { reasons } from './reasons.ts';
import { strong } from './strong.ts';

/** What detection knows of Spanish. */
export const detection: DetectionLanguage = {
  code: 'es',
  commonWords:
    'el la los las de del que y en un una por para con no se lo le les su sus es al como mas pero muy ya hemos nos nuestra nuestro usted ustedes te tu os este esta gracias hola saludo saludos sin si ha han he estimado estimada buenas buenos dias me mi'.split(
      ' ',
    ),
  fillers:
    'finalmente ya tambien lamentablemente desafortunadamente desgraciadamente ahora solo definitivamente recientemente entonces asi simplemente ayer hoy todavia aun igualmente realmente totalmente'.split(
      ' ',
    ),
  statementWords: 'pero aunque porque sino mientras pues'.split(' '),
  clauseWords: 'que y e'.split(' '),
  classes,
  refusals: [...strong, ...hints],
  reasons,
  kinds,
  cues,
  quotes,
};
