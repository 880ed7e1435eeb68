import type { DetectionLanguage } from '../../model.ts';
import { classes } from './classes.ts';
import { cues } from './cues.ts';
import { hints } from './hints.ts';
import { kinds } from './kinds.ts';
import { quotes } from './quotes.ts';
import { reasons } from './reasons.ts';
import { strong } from './strong.ts';

/** What detection knows of Dutch. */
export const detection: DetectionLanguage = {
  code: 'nl',
  commonWords:
    'het een van en is wij we ons onze u uw je jij jouw jullie jou ik mij mijn niet geen voor met aan op dat die zijn hebben heb heeft wordt worden werd helaas bedankt dank ook maar nog om te bij naar uit door hoi dag beste geachte groet graag kan kunnen wel er hij zij dit deze gaan gaat meer als goedemorgen hallo bijgaand tot hier'.split(
      ' ',
    ),
  fillers:
    'helaas nu ook al inmiddels ondertussen intussen daarom dus uiteindelijk toch echter vandaag gisteren unaniem voorlopig momenteel definitief liever deze keer gewoon graag jammer genoeg hierbij voortaan alleen dan hiervoor daarvoor even eerst zojuist net wel er ermee nipt alsnog recent'.split(
      ' ',
    ),
  statementWords: 'maar echter omdat doordat terwijl hoewel aangezien'.split(' '),
  clauseWords: ['dat'],
  classes,
  refusals: [...strong, ...hints],
  reasons,
  kinds,
  cues,
  quotes,
};
