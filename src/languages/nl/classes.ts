import type { DetectionLanguage } from '../../model.ts';

/** Groups of words that the patterns of Dutch phrases name. */
export const classes: DetectionLanguage['classes'] = {
  a: 'een|de|het|die|dat'.split('|'),
  other: 'andere|ander|anderen'.split('|'),
  you: 'u|jullie|jou|je|jij'.split('|'),
  yours: 'uw|jullie|jouw|je'.split('|'),
  our: 'onze|ons|de|het|mijn'.split('|'),
  picked:
    'gekozen|geselecteerd|gevonden|genomen|ingeschakeld|ingehuurd|besloten|gegund|toegewezen|gegeven|aangenomen|geplaatst|getekend|gevallen|gegaan|geworden|verdergegaan|gegeven|beslist'.split(
      '|',
    ),
  // A decision for somebody, with what stands before and after the name.
  pick: 'kiezen|gaan|gunnen|verder|werken|samenwerken|zee|door|nemen|boeken|plaatsen|verlenen|geven|selecteren|aangaan|uitvoeren|realiseren|zetten|inschakelen|huren'.split(
    '|',
  ),
  rival:
    'trainer|drukker|fabrikant|fotograaf|cateraar|slotenmaker|schilder|partij|leverancier|aanbieder|dienstverlener|bureau|bedrijf|partner|inschrijver|kandidaat|aannemer|firma|kantoor|studio|concurrent|collega|oplossing|systeem|pakket|software|tool|voorstel|offerte|adviseur|zaak|ondernemer|team|ontwerp|plan'.split(
      '|',
    ),
  bidder: 'kandidaat|kandidaten|sollicitant|sollicitanten|persoon|iemand|kandidate'.split('|'),
  old: 'huidige|bestaande|oude|vaste|vertrouwde|vorige|zittende|trouwe|eigen'.split('|'),
  bid: 'offerte|voorstel|aanbod|inschrijving|sollicitatie|kandidatuur|ontwerp|tool|aanbieding|pitch|dienst|diensten|product|plan|concept|offertes|prijsopgave|bureau|bedrijf|team'.split(
    '|',
  ),
  role: 'functie|vacature|positie|baan|stageplek|stageplaats|stage|rol|job'.split('|'),
  work: 'opdracht|klus|contract|bestelling|order|werk|project|perceel|job|gunning|raamovereenkomst|raamcontract'.split(
    '|',
  ),
  deal: 'project|traject|opdracht|plan|plannen|aanbesteding|procedure|verbouwing|investering|aankoop|campagne|evenement|studie|onderzoek|initiatief|training|feest|reis|idee'.split(
    '|',
  ),
  thing: 'datum|dag|tijd|moment|optie|variant|versie|baan|hotel|logo|afspraak|vergadering'.split('|'),
  later:
    'volgend|volgende|komend|komende|najaar|voorjaar|zomer|winter|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|kwartaal|derde|tweede|eerste|later'.split(
      '|',
    ),
};
