import type { DetectionLanguage } from '../../model.ts';
import { bothSpellings } from './spellings.ts';

/** Groups of words that the patterns of German phrases name. */
export const classes: DetectionLanguage['classes'] = {
  a: 'ein|eine|einen|einem|einer|eines|die|der|den|dem|das|des'.split('|'),
  other: 'andere|anderen|anderer|anderes|anderem'.split('|'),
  one: 'ein|eine|einen|einem|einer'.split('|'),
  // The reader, and what is the reader's.
  you: 'sie|ihnen|euch|dich|dir|du|ihr'.split('|'),
  yours:
    'ihr|ihre|ihren|ihrem|ihrer|ihres|euer|eure|euren|eurem|eurer|eures|dein|deine|deinen|deinem|deiner'.split(
      '|',
    ),
  our: 'unser|unsere|unseren|unserem|unserer|unserm|unsern|meinem|meiner|dem|der|den'.split('|'),
  picked: bothSpellings(
    'beauftragt|gewählt|ausgewählt|genommen|engagiert|gebucht|gefunden|ausgesucht|entschieden|vergeben|eingestellt|bestellt|gekauft|abgeschlossen|unterschrieben|gegeben|ausgemacht|bekommen|entschlossen'.split(
      '|',
    ),
  ),
  pick: bothSpellings(
    'entscheiden|beauftragen|nehmen|vergeben|zusammenarbeiten|zusammenzuarbeiten|weiterarbeiten|zusammenarbeit|weitermachen|weitergehen|fortzusetzen|fortsetzen|umsetzen|realisieren|gehen|arbeiten|weiter'.split(
      '|',
    ),
  ),
  rival: bothSpellings(
    'anbieter|anbieterin|dienstleister|lieferant|lieferanten|partner|agentur|büro|firma|unternehmen|betrieb|bieter|bieterin|bietergemeinschaft|mitbewerber|konkurrenz|wettbewerber|kanzlei|studio|hersteller|system|lösung|tool|angebot|offerte|berater|entwurf|konzept|kollegen|kollegin'.split(
      '|',
    ),
  ),
  bidder:
    'kandidat|kandidaten|kandidatin|kandidatinnen|bewerber|bewerberin|bewerberinnen|bewerbern|mitbewerber|person|personen'.split(
      '|',
    ),
  old: bothSpellings(
    'bisherigen|jetzigen|aktuellen|derzeitigen|bestehenden|alten|langjährigen|bewährten'.split('|'),
  ),
  bid: bothSpellings(
    'angebot|angebots|offerte|vorschlag|bewerbung|unterlagen|entwurf|konzept|projekt|tool|lösung|dienste|firma|agentur|team|pitch'.split(
      '|',
    ),
  ),
  role: 'stelle|position|lehrstelle|ausbildungsplatz|praktikum|praktikumsplatz|vakanz|job|stellen|rolle'.split(
    '|',
  ),
  work: bothSpellings('auftrag|zuschlag|projekt|arbeiten|etat|mandat|los|vertrag|lieferung'.split('|')),
  deal: bothSpellings(
    'projekt|vorhaben|investition|anschaffung|planung|kampagne|relaunch|ausschreibung|vergabeverfahren|verfahren|pläne|schulung|film'.split(
      '|',
    ),
  ),
  // Things that may be another one without anybody losing work.
  thing: bothSpellings('termin|tag|uhrzeit|raum|ort|variante|stelle|hotel|logo|weg zur'.split('|')),
  later: bothSpellings(
    'nächstes|nächsten|nächste|kommendes|kommende|kommenden|herbst|frühjahr|sommer|winter|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|weiteres|unbestimmte|q1|q2|quartal|dritte|zweite|erste|später'.split(
      '|',
    ),
  ),
};
