import type { DetectionLanguage } from '../../model.ts';

/** Words of a German refusal that state a reason. */
export const reasons: DetectionLanguage['reasons'] = {
  price_value: [
    'günstiger|günstigste|günstigsten|günstigeren|günstigere|billiger|billigste|billigsten|teuerste|teurer|niedrigste|angebotspreis|stundensatz',
    'zu teuer|hoch',
    '<yours>|der|am|im|beim preis|preise|kosten',
    'preis war|ist|lag|gab',
  ],
  budget: [
    'kein|keine budget|geld|mittel',
    'budget|mittel|etat .. aufgebraucht|gekürzt|gestrichen|eingefroren|ausgeschöpft|nicht|abgelehnt|fehlt|fehlen|reicht|kürzen',
    'einstellungsstopp|einstellungsstopps|haushalt|haushaltssperre|budgetkürzung|budgetkürzungen',
    '<yours>|unser|unserem|unseren budget',
    'budget .. über',
  ],
  fit_gap: [
    'schnittstelle|schnittstellen|integration',
    'fehlt|fehlen|fehlende|fehlten [uns]',
    'nicht kann|können $',
    'besser zu|auf unserem|unseren|unserer|uns|unsere',
    'funktion|funktionen',
  ],
  understanding: [
    'vorbei|falsch verstanden',
    'am bedarf|thema vorbei',
    'nicht verstanden',
    'etwas anderes|ganz gesucht|gebraucht',
    'besser verstanden',
  ],
  proof_risk: ['referenzen|risiko|zertifizierung|zertifikat'],
  relationship: [
    'schon|bereits|länger|lange|jahren|gut zusammenarbeiten',
    'langjährigen',
    'empfehlung|empfohlen|schwager|bruder|konzern|rahmenvertrag',
  ],
  working_with_us: [
    'nachgefragt',
    'lange reagiert|geantwortet|gemeldet|auf',
    'nie|keine antwort|rückmeldung',
    'kommunikation|erreichbarkeit|ansprechpartner',
    'dreimal',
  ],
  people: ['sympathie'],
  timing_capacity: [
    'schneller|früher|sofort|rechtzeitig|lieferzeit|lieferzeiten|kapazität|kapazitäten|verfügbarkeit',
    'zu lange|lang',
    'keine zeit',
    'konnte|konnten|könnten|kann|können <later>|schon|früher',
  ],
  terms: ['haftung|zahlungsbedingungen|datenschutz|dsgvo|rechtsabteilung|laufzeit|konditionen'],
  priorities: [
    'priorität|prioritäten|vorrang|strategie|umstrukturierung|fusion|übernahme|neuausrichtung',
    'neue|neuer geschäftsführer|geschäftsführung|chef|leitung|eigentümer',
    '<other> projekt|vorhaben|thema',
    'planung|pläne .. geändert',
  ],
  status_quo: [
    'zu aufwendig',
    'beim alten|bewährten',
    'nicht einigen',
    'ohne entscheidung',
    'wechsel|umstellung',
    'so wie es',
  ],
  formal: [
    'punkte|punkten|punktzahl|wertung|eigenerklärung|unvollständig|mindestanforderungen',
    'nicht unterschrieben|fristgerecht',
    'nach ablauf',
    'abgabefrist|eingabefrist|frist .. eingegangen|eingetroffen|verspätet',
    'fehlende|fehlt|fehlten unterlagen',
  ],
  skills: [
    'mehr|fehlende|fehlt|wenig erfahrung|berufserfahrung|kenntnisse',
    'profil .. besser|näher|anforderungen|passt',
    'qualifikation|qualifikationen',
    'besser .. anforderungen|stelle|position|entsprechen',
    'langjähriger|mehr erfahrung|berufserfahrung',
  ],
};
