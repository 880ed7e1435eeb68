import type { QuoteMarks } from '../../model.ts';

/** How mail programs mark history in English. */
export const quotes: QuoteMarks = {
  attributionStarts: ['on '],
  attributionEnds: ['wrote:', 'writes:', 'said:'],
  fromFields: ['from:'],
  otherFields: ['sent:', 'date:', 'to:', 'subject:', 'cc:'],
  separators: [
    'original message',
    'forwarded message',
    'begin forwarded message',
    'original appointment',
    'forwarded by',
  ],
  footers: ['sent from my ', 'get outlook for ', 'sent from outlook', 'sent via '],
  disclaimers: [
    'this email and any attachments',
    'this e-mail and any attachments',
    'this message and any attachments',
    'this email may contain',
    'this e-mail may contain',
    'this message may contain',
    'this email is confidential',
    'this message is confidential',
    'the information contained in this',
    'if you are not the intended recipient',
    'if you have received this email in error',
    'if you have received this message in error',
    'confidentiality notice',
    'is an equal opportunity employer',
  ],
};
