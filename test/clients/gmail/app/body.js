import { cleardot, div, h, nextId } from './dom.js';
import {
  gmailParagraphs,
  gmailQuote,
  lines,
  outlookDesktopQuote,
  outlookMobileQuote,
  outlookWebQuote,
} from './quote.js';
import { words } from './words.js';

/** The inside of `.a3s` for a mail: structure by the program that wrote it. */
export function bodyNodes(message) {
  const { body } = message;
  // Gmail makes ids and classes of foreign mail unique in this way.
  const prefix = `m_${BigInt(`0x${message.id}`)}`;
  if (body.program === 'gmail' || body.program === 'gmail-mobile') return gmailBody(body);
  if (body.program === 'system') return systemBody(body);
  if (body.program === 'outlook-desktop') return [wordBody(body, prefix)];
  return outlookBody(body, prefix);
}

/** A signature as Gmail appends it, with the separator in front. */
export function gmailSignature(signature) {
  return [
    h('span', { class: 'gmail_signature_prefix' }, '-- '),
    h('br'),
    h(
      'div',
      { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
      h(
        'div',
        { dir: 'ltr' },
        ...signature.map((line, index) => h('div', {}, index ? line : h('b', {}, line))),
      ),
    ),
  ];
}

function gmailBody(body) {
  const direction = body.program === 'gmail-mobile' ? 'auto' : 'ltr';
  const own = gmailParagraphs(body.paragraphs);
  if (body.signature) own.push(h('div', {}, h('br')), ...gmailSignature(body.signature));
  const text = h('div', { dir: direction }, ...own);
  if (!body.quote) return [text];
  if (body.trim === 'none') return [text, h('br'), gmailQuote(body.quote)];
  if (body.trim === 'marked') {
    const quote = gmailQuote(body.quote, 'adL');
    return [text, trimmed([quote]), h('br'), quote];
  }
  const hidden =
    body.trim === 'h5'
      ? div(
          'adL',
          div('adm', h('div', { class: 'ajR h4', id: nextId() }, div('ajT', h('br')))),
          div('h5', gmailQuote(body.quote)),
        )
      : div('adL', h('br'), gmailQuote(body.quote));
  return [text, trimmed([hidden]), hidden];
}

/** The three dots that show and hide earlier mail; it stays in the page either way. */
function trimmed(parts) {
  const dots = h(
    'div',
    {
      id: nextId(),
      class: 'ajR',
      role: 'button',
      tabindex: '0',
      'data-tooltip': words.trimmed,
      'aria-label': words.trimmed,
      'aria-expanded': 'false',
      on: {
        click: () => {
          const open = dots.getAttribute('aria-expanded') !== 'true';
          dots.setAttribute('aria-expanded', String(open));
          for (const part of parts) part.style.display = open ? 'block' : '';
        },
      },
    },
    cleardot('ajT'),
  );
  return div('yj6qo ajU', dots);
}

const WEB_FONT = { fontFamily: 'Aptos, Calibri, Helvetica, sans-serif', fontSize: '12pt' };

function outlookBody(body, prefix) {
  const mobile = body.program === 'outlook-mobile';
  const block = (text) =>
    mobile
      ? h('div', { dir: 'ltr' }, ...lines(text))
      : h('div', { class: `${prefix}elementToProof`, style: WEB_FONT }, ...lines(text));
  const gap = () => (mobile ? h('div', { dir: 'ltr' }, h('br')) : h('div', {}, h('br')));
  const nodes = body.paragraphs.flatMap((text, index) => (index ? [gap(), block(text)] : [block(text)]));
  if (body.signature) {
    nodes.push(h('div', { id: `${prefix}Signature` }, ...body.signature.map((line) => h('div', {}, line))));
  }
  if (body.quote) {
    nodes.push(...(mobile ? [outlookMobileQuote(body.quote, prefix)] : outlookWebQuote(body.quote, prefix)));
  }
  return nodes;
}

function wordBody(body, prefix) {
  // Gmail turns Word's <o:p> into empty <u>.
  const paragraph = (text) => h('p', { class: 'MsoNormal' }, ...lines(text), h('u', {}), h('u', {}));
  return h(
    'div',
    { lang: 'EN-GB' },
    div(
      `${prefix}WordSection1`,
      ...body.paragraphs.flatMap((text, index) =>
        index ? [paragraph('\u00a0'), paragraph(text)] : [paragraph(text)],
      ),
      body.quote ? outlookDesktopQuote(body.quote, prefix) : null,
    ),
  );
}

/** A mail that a program sent: a table for layout, and preview text that nobody sees. */
function systemBody(body) {
  const cell = h(
    'td',
    { style: { padding: '4px 0' } },
    ...body.paragraphs.map((text) => h('p', {}, ...lines(text))),
  );
  const table = h('table', { role: 'presentation', cellpadding: '0' }, h('tbody', {}, h('tr', {}, cell)));
  if (!body.preheader) return [table];
  const preview = h(
    'div',
    { style: { display: 'none', maxHeight: '0', overflow: 'hidden', fontSize: '1px', opacity: '0' } },
    `${body.preheader}\u200c\u00a0\u200c\u00a0`,
  );
  return [preview, table];
}

/** The mail's own words in one line, as list rows and collapsed cards show them. */
export function snippet(message, length = 200) {
  return message.body.paragraphs.join(' ').replace(/\s+/g, ' ').slice(0, length);
}
