import type { QuoteMarks } from '../../model.ts';

/** How mail programs mark history in Spanish. */
export const quotes: QuoteMarks = {
  attributionStarts: ['el ', 'en '],
  attributionEnds: ['escribió:', 'escribio:', 'escribía:'],
  fromFields: ['de:'],
  otherFields: ['enviado:', 'enviado el:', 'fecha:', 'date:', 'para:', 'asunto:', 'subject:', 'cc:'],
  separators: ['mensaje original', 'mensaje reenviado', 'inicio del mensaje reenviado', 'correo original'],
  footers: ['enviado desde mi ', 'obtener outlook para ', 'enviado con ', 'descargar outlook para '],
  disclaimers: [
    'este mensaje puede contener',
    'este correo puede contener',
    'este mensaje y sus anexos',
    'este mensaje y los ficheros',
    'este correo electrónico y',
    'este mensaje se dirige exclusivamente',
    'si usted no es el destinatario',
    'si no es usted el destinatario',
    'aviso legal',
    'aviso de confidencialidad',
    'la información contenida en este',
  ],
};
