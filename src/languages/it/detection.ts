import type { DetectionLanguage } from '../../model.ts';
import { classes } from './classes.ts';
import { cues } from './cues.ts';
import { quotes } from './quotes.ts';
import { reasons } from './reasons.ts';
import { refusals } from './refusals.ts';

/** What detection knows of Italian. */
export const detection: DetectionLanguage = {
  code: 'it',
  commonWords:
    'il lo la i gli le l un uno una di del della dei delle dell da dal dalla in nel nella e che con per non si mi ci vi ti ma piu molto gia al alla sono abbiamo ho ha hanno grazie buongiorno buonasera ciao salve saluti cordiali gentile nostro nostra nostri vostro vostra suo sua tuo tua come anche se questo questa no su ne alle ai stato stata ad ed voi lei noi quest altro altra essere sue suoi tutto solo dopo prima quando ecco siamo'.split(
      ' ',
    ),
  fillers:
    'purtroppo infine finalmente gia anche ora adesso oggi ieri invece quindi pertanto poi comunque solo recentemente definitivamente semplicemente tuttavia ovviamente alla fine'.split(
      ' ',
    ),
  // Not "ma", which is a French possessive: the sets of all languages are one.
  statementWords: 'pero tuttavia perche mentre poiche siccome'.split(' '),
  clauseWords: 'che e'.split(' '),
  classes,
  refusals,
  reasons,
  kinds: {
    job: [
      'candidatura|candidature|candidato|candidata|candidati|colloquio|colloqui|curriculum|cv|assunzione|stage|tirocinio|selezione',
      'risorse umane',
      'posizione di|aperta|lavorativa',
      'ruolo di',
    ],
    tender: [
      'gara|bando|appalto|aggiudicazione|aggiudicata|aggiudicato|aggiudicatario|capitolato|disciplinare|offerente|lotto|rup|delibera|deliberato|municipio|punteggio|graduatoria|ricorso',
      'commissione giudicatrice',
      'concorso pubblico',
      'affidamento diretto',
    ],
    sales: [
      'preventivo|preventivi|offerta|offerte|proposta|fornitore|fornitura|agenzia|demo|ordine',
      'vostra|sua|tua soluzione|azienda|ditta',
    ],
  },
  cues,
  quotes,
};
