import { quoteDate } from './dates.js';
import { div, h } from './dom.js';

/** Text with its soft line breaks as `br`. */
export function lines(text) {
  return text.split('\n').flatMap((line, index) => (index ? [h('br'), line] : [line]));
}

const HEADER_WORDS = {
  en: ['From:', 'Sent:', 'To:', 'Subject:'],
  es: ['De:', 'Enviado:', 'Para:', 'Asunto:'],
  fr: ['De :', 'Envoyé :', 'À :', 'Objet :'],
  de: ['Von:', 'Gesendet:', 'An:', 'Betreff:'],
  he: ['מאת:', 'נשלח:', 'אל:', 'נושא:'],
};

/** The four lines above quoted mail, as label and value. */
export function quoteHeader(quote) {
  const labels = HEADER_WORDS[quote.language] ?? HEADER_WORDS.en;
  const values = [
    `${quote.from.name} <${quote.from.email}>`,
    quoteDate(quote.at, quote.language).long,
    quote.to,
    quote.subject,
  ];
  return labels.map((label, index) => [label, values[index]]);
}

const headerNodes = (quote) =>
  quoteHeader(quote).flatMap(([label, value]) => [h('b', {}, label), ` ${value}`, h('br')]);

const rule = () => h('hr', { tabindex: '-1', style: { display: 'inline-block', width: '98%' } });

const BLACK = { color: 'rgb(0, 0, 0)', fontSize: '11pt', fontFamily: 'Calibri, sans-serif' };

/**
 * Outlook on the web: a rule, a header block, and the old mail loose behind it. `prefix` stands before ids and
 * classes where the client shows the mail; it is empty in its own editor. `anchor`: with `#appendonsend`.
 */
export function outlookWebQuote(quote, prefix, anchor = true) {
  return [
    ...(anchor ? [h('div', { id: `${prefix}appendonsend` })] : []),
    rule(),
    h(
      'div',
      { id: `${prefix}divRplyFwdMsg`, dir: 'ltr' },
      h('font', { face: 'Calibri, sans-serif', color: '#000000', style: BLACK }, ...headerNodes(quote)),
      h('div', {}, '\u00a0'),
    ),
    ...quote.paragraphs.map((text) => h('div', { class: `${prefix}elementToProof` }, ...lines(text))),
    ...(quote.quote ? outlookWebQuote(quote.quote, prefix, false) : []),
  ];
}

/** Outlook on a phone: everything in one container. */
export function outlookMobileQuote(quote, prefix) {
  return h(
    'div',
    {
      id: `${prefix}mail-editor-reference-message-container`,
      class: `${prefix}ms-outlook-mobile-reference-message`,
    },
    ...outlookWebQuote(quote, prefix, false),
  );
}

/** Desktop Outlook: a bordered header paragraph and the old mail as Word paragraphs. */
export function outlookDesktopQuote(quote, prefix) {
  const border = { border: 'none', borderTop: 'solid #b5c4df 1pt', padding: '3pt 0cm 0cm 0cm' };
  return h(
    'div',
    { id: `${prefix}mail-editor-reference-message-container` },
    h(
      'div',
      {},
      h('div', { style: border }, h('p', { class: `${prefix}MsoNormal` }, ...headerNodes(quote))),
      ...quote.paragraphs.map((text) => h('p', { class: `${prefix}MsoNormal` }, ...lines(text))),
    ),
  );
}

function attribution(quote) {
  const { day, time } = quoteDate(quote.at, quote.language);
  const mail = h('a', { href: `mailto:${quote.from.email}` }, quote.from.email);
  const who = quote.from.name;
  if (quote.language === 'es') return [`El ${day} a las ${time}, ${who} (<`, mail, '>) escribió:', h('br')];
  if (quote.language === 'fr') return [`Le ${day} à ${time}, ${who} <`, mail, '> a écrit :', h('br')];
  return [`On ${day} at ${time} ${who} <`, mail, '> wrote:', h('br')];
}

/** Gmail's quote, as Outlook shows it: ids and classes prefixed. */
export function gmailQuote(quote, prefix) {
  const inner = quote.quote ? [h('br'), gmailQuote(quote.quote, prefix)] : [];
  const bar = { margin: '0px 0px 0px 0.8ex', borderLeft: '1px solid rgb(204, 204, 204)', paddingLeft: '1ex' };
  return div(
    `${prefix}gmail_quote ${prefix}gmail_quote_container`,
    h('div', { dir: 'ltr', class: `${prefix}gmail_attr` }, ...attribution(quote)),
    h(
      'blockquote',
      { class: `${prefix}gmail_quote`, style: bar },
      h('div', { dir: 'ltr' }, ...gmailParagraphs(quote.paragraphs), ...inner),
    ),
  );
}

/** Paragraphs as Gmail's editor writes them: a `div` a paragraph, an empty one between two. */
export function gmailParagraphs(paragraphs) {
  return paragraphs.flatMap((text, index) => {
    const block = h('div', {}, ...lines(text));
    return index ? [h('div', {}, h('br')), block] : [block];
  });
}
