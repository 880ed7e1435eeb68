import type { DetectionLanguage } from '../../model.ts';

/** Words of a Dutch refusal that state a reason. */
export const reasons: DetectionLanguage['reasons'] = {
  price_value: [
    'goedkoper|goedkopere|goedkoopste|duurder|duurste|voordeliger|scherper|prijsverschil',
    'te duur',
    'laagste|lagere|lager prijs|tarief',
    '<yours>|de|op|qua|je prijs|prijzen|tarief|tarieven',
    'prijs gaf|was|is|lag',
  ],
  budget: [
    'geen|onvoldoende budget|geld',
    'budget|geld .. op|geschrapt|bevroren|ingetrokken|gekort|niet|ontbreekt|afgewezen',
    'vacaturestop|bezuiniging|bezuinigingen|bezuinigen',
    'boven|buiten ons|het|onze budget',
  ],
  fit_gap: [
    'koppeling|koppelingen|integratie|functionaliteit',
    'ontbreekt|ontbreken|ontbraken|misten|missen',
    'niet kan|kunnen $',
    'beter bij|aan ons|onze',
  ],
  understanding: ['iets anders voor|nodig|gezocht'],
  proof_risk: ['referenties|risico|certificaat|certificering'],
  relationship: [
    'al|langer|eerder|eerder samenwerken|werken',
    'vaste|vertrouwde accountant|partner|adviseur|relatie|leverancier',
    'aanbevolen|neef|kennis',
  ],
  working_with_us: [
    'laat|lang gereageerd|antwoord|reactie|reageren',
    'nooit|geen antwoord|reactie',
    'communicatie',
  ],
  people: ['klik', 'projectleider'],
  timing_capacity: [
    'sneller|eerder|meteen|direct|levertijd|levertijden|capaciteit|beschikbaarheid|planning beginnen|leveren|nodig|kon|konden|was|te',
    'levertijd|levertijden|capaciteit',
    'te lang|laat',
    'geen tijd|mensen',
    'konden|kunnen|kon|kan [al|pas] [in] <later>',
  ],
  terms: [
    'aansprakelijkheid|betaaltermijn|privacy|avg|verwerkersovereenkomst|voorwaarden|juridische|looptijd',
  ],
  priorities: [
    'prioriteit|prioriteiten|strategie|fusie|overname|reorganisatie|herstructurering|koers',
    'gaat|gaan|krijgt voor',
    'voorgaat',
    'nieuwe directeur|directie|eigenaar|leiding|baas|manager',
    '<other> project|traject|zaken|prioriteiten',
    'plannen .. gewijzigd',
  ],
  status_quo: [
    'overstappen|overstap',
    'gedoe|omslachtig',
    'niet eens',
    'geen besluit',
    'bij het oude',
    'niet aan',
  ],
  formal: [
    'punten|score|gerangschikt|eindigde|geschiktheidseisen|onvolledig|eisen',
    'niet ondertekend|getekend',
    'verstrijken van de termijn|inschrijftermijn',
    'eigen verklaring',
    'te laat ingediend|ontvangen|binnen',
  ],
  skills: [
    'meer|weinig|te .. ervaring|werkervaring|kennis',
    'beter|iets|dichter aan|past|bij .. aan|profiel|functie',
    'profiel .. beter|past',
    'kwalificaties|functie-eisen',
    'sloot .. beter aan',
  ],
};
