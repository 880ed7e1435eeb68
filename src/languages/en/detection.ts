import type { DetectionLanguage } from '../../model.ts';
import { classes } from './classes.ts';
import { cues } from './cues.ts';
import { hints } from './hints.ts';
import { kinds } from './kinds.ts';
import { quotes } from './quotes.ts';
import { reasons } from './reasons.ts';
import { strong } from './strong.ts';

/** What detection knows of English. */
export const detection: DetectionLanguage = {
  code: 'en',
  commonWords:
    'the and of is are was were you your we our us with for this that have has will would not it be been from at by they their but if as an can please thank thanks hi dear let know on to in i my so all any sorry re ve'.split(
      ' ',
    ),
  fillers:
    'just now also already actually therefore ultimately finally recently unfortunately sadly regretfully currently instead so even really simply however all both clearly probably eventually then yet quite formally officially definitely only'.split(
      ' ',
    ),
  statementWords: 'but however although though because since whereas while which who'.split(' '),
  clauseWords: 'that and so as'.split(' '),
  classes,
  refusals: [...strong, ...hints],
  reasons,
  kinds,
  cues,
  quotes,
};
