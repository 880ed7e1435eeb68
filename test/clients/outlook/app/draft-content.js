import { h } from './dom.js';
import { quoteHeader } from './quote.js';

const STYLE = {
  fontFamily: 'Aptos, Calibri, Helvetica, sans-serif',
  fontSize: '12pt',
  color: 'rgb(0, 0, 0)',
};

const line = (...content) => h('div', { class: 'elementToProof', style: STYLE }, ...content);

/** What a new box holds: two empty lines, and the user's signature. */
export function blankContent(signature) {
  return [
    line(h('br')),
    line(h('br')),
    h('div', { id: 'Signature' }, ...signature.map((text) => line(text))),
  ];
}

/** The mail that is answered, as a quote's data. */
export function quoteOf(message, thread) {
  return {
    from: message.from,
    at: message.at,
    to: message.to.map((person) => `${person.name} <${person.email}>`).join('; '),
    subject: thread.subject,
    language: thread.language,
    paragraphs: message.body.paragraphs,
  };
}

/** The same for a plain-text box. */
export function plainContent(signature, quote) {
  const own = `\n\n${signature.join('\n')}\n`;
  if (!quote) return own;
  const header = quoteHeader(quote).map(([label, value]) => `${label} ${value}`);
  return `${own}\n${'_'.repeat(32)}\n${header.join('\n')}\n\n${quote.paragraphs.join('\n\n')}\n`;
}
