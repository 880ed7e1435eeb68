import type { QuoteMarks } from '../../model.ts';

/** How mail programs mark history in Italian. */
export const quotes: QuoteMarks = {
  attributionStarts: ['il ', 'in data '],
  attributionEnds: ['ha scritto:', 'scrive:', 'scriveva:'],
  fromFields: ['da:'],
  otherFields: ['inviato:', 'inviata:', 'data:', 'date:', 'a:', 'oggetto:', 'subject:', 'cc:'],
  separators: [
    'messaggio originale',
    'messaggio inoltrato',
    'inizio messaggio inoltrato',
    'inizio del messaggio inoltrato',
    'messaggio originario',
  ],
  footers: [
    'inviato da ',
    'inviato dal ',
    'inviata da ',
    'scarica outlook per ',
    'ottieni outlook per ',
    'inviato con ',
  ],
  disclaimers: [
    'questo messaggio può contenere',
    'questo messaggio e i suoi allegati',
    'questo messaggio e gli eventuali',
    'questa email e gli',
    'il presente messaggio',
    'la presente comunicazione è',
    'le informazioni contenute in quest',
    'se non siete il destinatario',
    'se avete ricevuto questo messaggio per errore',
    'qualora abbiate ricevuto',
    'avviso di riservatezza',
    'ai sensi del regolamento ue',
    'ai sensi del d.lgs',
  ],
};
