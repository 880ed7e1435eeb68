import type { DetectionLanguage } from '../../model.ts';
import { classes } from './classes.ts';
import { cues } from './cues.ts';
import { hints } from './hints.ts';
import { kinds } from './kinds.ts';
import { quotes } from './quotes.ts';
import { reasons } from './reasons.ts';
import { strong } from './strong.ts';

/** What detection knows of French. */
export const detection: DetectionLanguage = {
  code: 'fr',
  commonWords:
    'le la les des du un une et est de que qui dans pour pas vous nous votre notre avec sur ce cette au aux en ne je il elle on plus par nos vos bonjour merci cordialement madame monsieur tu ton ta te se sont avons avez ete etre mais ou si l d qu n c j s'.split(
      ' ',
    ),
  fillers:
    'donc finalement malheureusement egalement deja maintenant aujourd hui hier toutefois cependant ainsi simplement definitivement recemment aussi bien hélas helas tous toutes vraiment encore alors neanmoins'.split(
      ' ',
    ),
  statementWords: 'mais car parce puisque tandis cependant toutefois neanmoins'.split(' '),
  clauseWords: 'que qu et'.split(' '),
  classes,
  refusals: [...strong, ...hints],
  reasons,
  kinds,
  cues,
  quotes,
};
