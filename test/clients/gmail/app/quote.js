import { quoteDate } from './dates.js';
import { div, h } from './dom.js';

/** Text with its soft line breaks as `br`. */
export function lines(text) {
  return text.split('\n').flatMap((line, index) => (index ? [h('br'), line] : [line]));
}

/** Paragraphs as Gmail's editor writes them: a `div` a paragraph, an empty one between two. */
export function gmailParagraphs(paragraphs) {
  return paragraphs.flatMap((text, index) => {
    const block = h('div', {}, ...lines(text));
    return index ? [h('div', {}, h('br')), block] : [block];
  });
}

function attribution(quote) {
  const { day, time } = quoteDate(quote.at, quote.language);
  const mail = h('a', { href: `mailto:${quote.from.email}` }, quote.from.email);
  const who = quote.from.name;
  if (quote.language === 'es') return [`El ${day} a las ${time}, ${who} (<`, mail, '>) escribió:', h('br')];
  if (quote.language === 'fr') return [`Le ${day} à ${time}, ${who} <`, mail, '> a écrit :', h('br')];
  return [`On ${day} at ${time} ${who} <`, mail, '> wrote:', h('br')];
}

/** Gmail's own quote: attribution and a bordered block. `classes` are further classes of the container. */
export function gmailQuote(quote, classes = '') {
  const inner = quote.quote ? [h('br'), gmailQuote(quote.quote)] : [];
  return div(
    `gmail_quote gmail_quote_container ${classes}`.trim(),
    h('div', { dir: 'ltr', class: 'gmail_attr' }, ...attribution(quote)),
    h(
      'blockquote',
      {
        class: 'gmail_quote',
        style: { margin: '0 0 0 0.8ex', borderLeft: '1px solid rgb(204, 204, 204)', paddingLeft: '1ex' },
      },
      h('div', { dir: 'ltr' }, ...gmailParagraphs(quote.paragraphs), ...inner),
    ),
  );
}

const HEADER_WORDS = {
  en: ['From:', 'Sent:', 'To:', 'Subject:'],
  es: ['De:', 'Enviado:', 'Para:', 'Asunto:'],
  fr: ['De :', 'Envoyé :', 'À :', 'Objet :'],
};

function headerLines(quote) {
  const values = [
    `${quote.from.name} <${quote.from.email}>`,
    quoteDate(quote.at, quote.language).long,
    quote.to,
    quote.subject,
  ];
  return HEADER_WORDS[quote.language].flatMap((word, index) => [
    h('b', {}, word),
    ` ${values[index]}`,
    h('br'),
  ]);
}

const rule = () => h('hr', { tabindex: '-1', style: { display: 'inline-block', width: '98%' } });

function outlookHeader(quote, prefix) {
  return h(
    'div',
    { id: `${prefix}divRplyFwdMsg`, dir: 'ltr' },
    h('font', { face: 'Calibri, sans-serif' }, ...headerLines(quote)),
    h('div', {}, '\u00a0'),
  );
}

/** Outlook on the web: a rule, a header block, and the old mail loose behind it. */
export function outlookWebQuote(quote, prefix) {
  return [
    h('div', { id: `${prefix}appendonsend` }),
    rule(),
    outlookHeader(quote, prefix),
    ...quote.paragraphs.map((text) => h('div', {}, ...lines(text))),
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
    rule(),
    outlookHeader(quote, prefix),
    ...quote.paragraphs.map((text) => h('div', {}, ...lines(text))),
  );
}

/** Desktop Outlook: a bordered header paragraph and the old mail as Word paragraphs. */
export function outlookDesktopQuote(quote, prefix) {
  return h(
    'div',
    { id: `${prefix}mail-editor-reference-message-container` },
    h(
      'div',
      {},
      h(
        'div',
        { style: { border: 'none', borderTop: 'solid #b5c4df 1pt', padding: '3pt 0 0' } },
        h('p', { class: 'MsoNormal' }, ...headerLines(quote)),
      ),
      ...quote.paragraphs.map((text) => h('p', { class: 'MsoNormal' }, ...lines(text))),
    ),
  );
}
