import { h } from './dom.js';
import { icon } from './icons.js';
import {
  gmailParagraphs,
  gmailQuote,
  lines,
  outlookDesktopQuote,
  outlookMobileQuote,
  outlookWebQuote,
} from './quote.js';
import { switches } from './switches.js';
import { darkenBody } from './theme.js';
import { words } from './words.js';

/** Before ids and classes of every mail that the client shows. */
const X = 'x_';

/**
 * The inside of a message body: the mail under its scoping class, with a style sheet of its own, in a wrapper that
 * says `visibility="hidden"` and is visible (both seen in captures). Where the client can tell the quote apart it
 * shows only what is new, and a button for the rest.
 */
export function bodyNodes(message, huge) {
  const { body } = message;
  const scope = `rps_${scopeOf(message.id)}`;
  const { own, quote } = partsOf(body);
  const trimmed = quote.length > 0 && body.trim !== undefined && body.trim !== 'none';
  const inner = h('div', {}, ...own, ...(trimmed ? [] : quote));
  if (huge) inner.append(...filler(switches.bodyMegabytes));
  const sheet = h('style', { type: 'text/css' }, `.${scope} p { margin-top: 0; margin-bottom: 0 }`);
  const root = h('div', { class: 'BIZfh' });
  root.append(h('div', { visibility: 'hidden' }, h('div', { class: scope }, sheet, inner)));
  darkenBody(root);
  if (trimmed) root.append(historyButton(() => showQuote(inner, quote, root)));
  return root;
}

function showQuote(inner, quote, root) {
  if (quote[0].isConnected) for (const node of quote) node.remove();
  else inner.append(...quote);
  darkenBody(root);
}

/** The three dots that stand for earlier mail. */
export function historyButton(onClick) {
  return h(
    'button',
    {
      type: 'button',
      class: 'ms-Button ms-Button--icon T6Va1',
      'aria-label': words.history,
      'aria-expanded': 'false',
      on: {
        click: (event) => {
          const button = event.currentTarget;
          button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') !== 'true'));
          onClick();
        },
      },
    },
    icon('MoreHorizontalRegular'),
  );
}

function scopeOf(id) {
  let sum = 7;
  for (const character of id) sum = (sum * 31 + character.charCodeAt(0)) % 65521;
  return sum.toString(16).padStart(4, '0');
}

function filler(megabytes) {
  const words = 'The annex repeats the conditions of the framework in full. '.repeat(170);
  return Array.from({ length: Math.ceil(megabytes * 100) }, () => h('p', { class: `${X}annex` }, words));
}

/** Own words and quote of a mail: structure by the program that wrote it. */
function partsOf(body) {
  if (body.program === 'gmail' || body.program === 'gmail-mobile') return gmailParts(body);
  if (body.program === 'system') return { own: systemBody(body), quote: [] };
  if (body.program === 'outlook-desktop') return wordParts(body);
  return outlookParts(body);
}

function gmailParts(body) {
  const own = gmailParagraphs(body.paragraphs);
  if (body.signature) {
    const [first, ...rest] = body.signature;
    own.push(
      h('div', {}, h('br')),
      h('span', { class: `${X}gmail_signature_prefix` }, '-- '),
      h('br'),
      h(
        'div',
        { dir: 'ltr', class: `${X}gmail_signature`, 'data-smartmail': 'gmail_signature' },
        h('div', { dir: 'ltr' }, h('b', {}, first), ...rest.map((line) => h('div', {}, line))),
      ),
    );
  }
  const text = h('div', { dir: body.program === 'gmail' ? 'ltr' : 'auto' }, ...own);
  return { own: [text], quote: body.quote ? [h('br'), gmailQuote(body.quote, X)] : [] };
}

const WEB_FONT = {
  fontFamily: 'Aptos, Calibri, Helvetica, sans-serif',
  fontSize: '12pt',
  color: 'rgb(0, 0, 0)',
};

function outlookParts(body) {
  const mobile = body.program === 'outlook-mobile';
  const block = (...content) =>
    mobile
      ? h('div', { dir: 'ltr' }, ...content)
      : h('div', { class: `${X}elementToProof`, style: WEB_FONT }, ...content);
  const own = body.paragraphs.flatMap((text, index) =>
    index ? [block(h('br')), block(...lines(text))] : [block(...lines(text))],
  );
  if (body.signature) {
    const signature = body.signature.map((line) => h('div', { style: WEB_FONT }, line));
    own.push(block(h('br')), h('div', { id: `${X}Signature` }, ...signature));
  }
  if (!body.quote) return { own, quote: [] };
  return { own, quote: mobile ? [outlookMobileQuote(body.quote, X)] : outlookWebQuote(body.quote, X) };
}

function wordParts(body) {
  const paragraph = (...content) => h('p', { class: `${X}MsoNormal` }, ...content);
  const own = body.paragraphs.flatMap((text, index) =>
    index ? [paragraph('\u00a0'), paragraph(...lines(text))] : [paragraph(...lines(text))],
  );
  const section = h(
    'div',
    { class: `${X}WordSection1` },
    ...own,
    body.quote ? outlookDesktopQuote(body.quote, X) : null,
  );
  return { own: [h('div', { lang: 'EN-GB', link: '#0563C1', vlink: '#954F72' }, section)], quote: [] };
}

/** A mail that a program sent: a table for layout, and preview text that nobody sees. */
function systemBody(body) {
  const cell = h(
    'td',
    { style: { padding: '4px 0' } },
    ...body.paragraphs.map((text) => h('p', { style: { marginBottom: '12px' } }, ...lines(text))),
  );
  const table = h('table', { role: 'presentation', cellpadding: '0' }, h('tbody', {}, h('tr', {}, cell)));
  if (!body.preheader) return [table];
  const hidden = { display: 'none', maxHeight: '0', overflow: 'hidden', fontSize: '1px', opacity: '0' };
  return [h('div', { style: hidden }, `${body.preheader}\u200c\u00a0\u200c\u00a0`), table];
}

/** The mail's own words in one line, as list rows and collapsed cards show them. */
export function snippet(message, length = 160) {
  return message.body.paragraphs.join(' ').replace(/\s+/g, ' ').slice(0, length);
}
