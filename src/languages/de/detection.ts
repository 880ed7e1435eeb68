import type { DetectionLanguage } from '../../model.ts';
import { classes } from './classes.ts';
import { cues } from './cues.ts';
import { hints } from './hints.ts';
import { kinds } from './kinds.ts';
import { quotes } from './quotes.ts';
import { reasons } from './reasons.ts';
import { bothSpellings, phrases, phrasesOf } from './spellings.ts';
import { strong } from './strong.ts';

/** What detection knows of German. */
export const detection: DetectionLanguage = {
  code: 'de',
  commonWords: bothSpellings(
    'der das und ist nicht wir uns sie ihr ihre ihren ihrem ihrer ihnen euch euer eure dir dich du für mit auf ein eine einen einem einer dem den zu haben habe hat sind bin wird werden wurde leider sehr bei aber noch dass ich im zum zur vom wie nur bitte danke vielen dank mich mir kein keine keinen nach als bis sich doch guten hallo grüße gruß herr frau können kann auch schon jetzt anbei'.split(
      ' ',
    ),
  ),
  fillers: bothSpellings(
    'leider nun jetzt inzwischen mittlerweile bereits schon also daher deshalb somit letztlich schließlich letztendlich nunmehr doch auch heute einstimmig vorerst derzeit aktuell momentan gestern endgültig lieber diesmal soeben einfach natürlich selbstverständlich hiermit künftig zukünftig nur dann dafür hierfür damit wieder knapp sehr recht kurzfristig'.split(
      ' ',
    ),
  ),
  statementWords: bothSpellings('aber jedoch weil obwohl während sondern denn allerdings'.split(' ')),
  clauseWords: ['dass', 'daß', 'und'],
  classes,
  refusals: [...strong, ...hints].map((group) => ({ ...group, phrases: phrases(group.phrases) })),
  reasons: phrasesOf(reasons),
  kinds: phrasesOf(kinds),
  cues: phrasesOf(cues),
  quotes,
};
