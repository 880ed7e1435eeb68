import type { DetectionLanguage } from '../../model.ts';

/** Words of an Italian refusal that state a reason. */
export const reasons: DetectionLanguage['reasons'] = {
  price_value: [
    'prezzo|prezzi',
    'piu|meno basso|bassa|conveniente|economico|caro',
    'costava|costavano meno|la|il|piu|troppo|un',
  ],
  budget: ['budget|fondi|contributo'],
  fit_gap: [
    'non copre|parla|parlava|offre|consente|ha|aveva|risponde|si [la|il|con|col|alle|le|un|una|i]',
    'manca',
    'integrazione|modulo',

    'nostre esigenze',
  ],
  understanding: [],
  proof_risk: [],
  relationship: [
    'da anni|tempo|sempre|trent',
    'conosce',
    'cognato|amico|zio|figlio',

    'casa madre|capogruppo',
  ],
  working_with_us: ['risposto|risposta|rispondere tardi|stamattina|dopo|solo|in'],
  people: [],
  timing_capacity: [
    'tempi|consegna',
    'prima|subito',

    'solo a|da|in gennaio|febbraio|marzo|maggio|giugno|luglio|settembre|ottobre',

    'voleva l ok',
  ],
  terms: ['clausola|legale|privacy'],
  priorities: [
    'priorita',
    'nuovo|nuova direttore|direttrice|direzione|amministratore|ad|proprieta|presidente|strategia|titolare',
    'cambio di|al|ai strategia|vertice|direzione|programma|rotta',
    'ristrutturazione',
    'cedere [il|l] ramo|azienda',
  ],
  status_quo: [
    'restiamo|restare come|cosi',

    'accordo',
    'cambiare adesso|ora e',
    'tutto fermo',
    'paura',
  ],
  formal: [
    'punti|punteggio|graduatoria|classificata',
    'fuori [il] termine|tempo',
    'documentazione|documento|firma|marca|bollo|cauzione',
  ],
  skills: ['maggiore|piu|meno esperienza', 'profilo .. linea|richieste', 'esperienza nel|nella|in|richiesta'],
};
