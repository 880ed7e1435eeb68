import type { DetectionLanguage } from '../../model.ts';

/** German words that tell what a thread is about. */
export const kinds: DetectionLanguage['kinds'] = {
  job: [
    'bewerbung|bewerbungen|auswahlverfahren|vorstellungsgespräch|bewerber|bewerberin|bewerberinnen|bewerbern|kandidat|kandidaten|kandidatin|kandidatinnen|lehrstelle|ausbildungsplatz|praktikum|recruiting|personalabteilung|einstellungsstopp',
    'die|der ausgeschriebene|offene <role>',
    'die|<yours> stelle|position',
    '<yours> beruflichen|berufliche',
  ],
  tender: [
    'ausschreibung|vergabe|vergabeverfahren|vergabestelle|zuschlag|zuschlagsentscheidung|bieter|bieterin|bietergemeinschaft|bieterfrage|submission|preisgericht|wettbewerb|eigenerklärung|eingabefrist',
    'los 1|2|3|4|5',
  ],
  sales: [
    'angebot|offerte|kostenvoranschlag|pitch|anbieter|dienstleister|lieferant|lieferanten|agentur|preise|preis|auftrag|kooperation|zusammenarbeit|vertrag|wartungsvertrag',
  ],
};
