import { styleOf } from './nodes.ts';
import { joinLines, linesOf } from './text.ts';

// Quote and signature marks of the mail programs that write mails, the same in every client that shows them.
// A client that shows a foreign mail may put `m_<digits>`, `gmail-m_<digits>`, `gmail-` or `x_` before ids and
// classes, one or several times.
const PREFIX = /^(?:(?:gmail-)?m_-?\d+|gmail-|x_)+/;

/** Last seen: Gmail 2025-08, Gmail on a phone 2024-12, Thunderbird and Yahoo 2026 (fact sheet on Gmail's DOM). */
const QUOTE_CLASSES = new Set([
  'gmail_quote',
  'gmail_quote_container',
  'gmail_attr',
  'moz-cite-prefix',
  'yahoo_quoted',
]);

/** Gmail's own marks around what it folds away (2025); never prefixed, and always on a div. */
const TRIMMED_CLASSES = new Set(['yj6qo', 'adL', 'h5']);

/** Outlook on the web 2023, on a phone, on a Mac: the quote begins here and goes on to the end. */
const QUOTE_START_IDS = ['divRplyFwdMsg', 'appendonsend', 'mail-editor-reference-message-container'];

/** Gmail 2025, Outlook on the web 2023. */
const SIGNATURE_CLASSES = new Set(['gmail_signature', 'gmail_signature_prefix']);

function hasClass(element: Element, names: ReadonlySet<string>): boolean {
  for (const name of element.classList) {
    if (names.has(name) || names.has(name.replace(PREFIX, ''))) return true;
  }
  return false;
}

/** Outlook on Windows marks the header of the quote by its style only: a thin line on top of "From: …". */
function isWordHeader(element: Element): boolean {
  const style = element.tagName === 'DIV' && element.hasAttribute('style') ? styleOf(element) : null;
  if (!style) return false;
  const { borderTopStyle, borderTopWidth, borderLeftStyle, paddingTop } = style;
  return (
    borderTopStyle === 'solid' &&
    Number.parseFloat(borderTopWidth) === 1 &&
    borderLeftStyle !== 'solid' &&
    Number.parseFloat(paddingTop) === 3 &&
    element.querySelector('b, strong') !== null
  );
}

/** Outlook on the web puts this line over the quote; it is all that is left where the ids are lost. */
function isQuoteRule(element: Element): boolean {
  const style = element.tagName === 'HR' ? styleOf(element) : null;
  return style?.width === '98%' && style.display === 'inline-block';
}

/**
 * A quote's header without any mark but its look, in any language: a block that begins with a bold word and a
 * colon, has at least three of these, and an address ("From: … Sent: … To: …").
 */
function isBoldHeader(element: Element): boolean {
  if (element.tagName !== 'P' && element.tagName !== 'DIV') return false;
  if (!beginsBold(element)) return false;
  const labels = [...element.querySelectorAll('b, strong')].map((label) => label.textContent.trim());
  return labels.filter((label) => /[:：]$/.test(label)).length >= 3 && element.textContent.includes('@');
}

/** Whether the first words of an element are bold; looks at nothing behind them. */
function beginsBold(element: Element): boolean {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if ((currentNode as Text).data.trim() !== '')
      return currentNode.parentElement?.closest('b, strong') != null;
  }
  return false;
}

/** Whether an element holds the sender's or the user's signature. */
export function isSignature(element: Element): boolean {
  return (
    hasClass(element, SIGNATURE_CLASSES) ||
    element.getAttribute('data-smartmail') === 'gmail_signature' ||
    element.id.endsWith('Signature') ||
    element.id.endsWith('ms-outlook-mobile-signature')
  );
}

/** Whether an element holds quoted history (`skip`) or begins the rest of the mail that does (`stop`). */
export function quoteCut(element: Element): 'skip' | 'stop' | null {
  if (element.id && QUOTE_START_IDS.some((id) => element.id.endsWith(id))) return 'stop';
  if (isWordHeader(element) || isQuoteRule(element) || isBoldHeader(element)) return 'stop';
  if (hasClass(element, QUOTE_CLASSES)) return 'skip';
  if (element.tagName === 'DIV' && [...element.classList].some((name) => TRIMMED_CLASSES.has(name)))
    return 'skip';
  return isCitation(element) ? 'skip' : null;
}

/** Quoted history or signature; what is left of a mail without these is its writer's own text. */
export function foreignCut(element: Element): 'skip' | 'stop' | null {
  return isSignature(element) ? 'skip' : quoteCut(element);
}

function isCitation(element: Element): boolean {
  return (
    element.tagName === 'BLOCKQUOTE' &&
    (element.getAttribute('type') === 'cite' || hasClass(element, QUOTE_CLASSES))
  );
}

/** For answers written between the lines of the quote: only the quoted lines themselves go. */
function citationCut(element: Element): 'skip' | null {
  const isAttribution = hasClass(element, new Set(['gmail_attr', 'moz-cite-prefix']));
  return isSignature(element) || isAttribution || isCitation(element) ? 'skip' : null;
}

/**
 * Ends at a plain-text signature (a line of two dashes and a space, RFC 3676, 4.3) or quote: a rule of underscores
 * or a title between dashes, as Outlook writes them, with a header ("From: …") below it.
 */
function untilSignature(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line, index) => line === '-- ' || (isRule(line) && isHeader(lines, index + 1)));
  return at === -1 ? lines : lines.slice(0, at);
}

const isRule = (line: string) => /^_{20,}\s*$|^-{3,}\s?[^-].{2,40}[^-]\s?-{3,}\s*$/.test(line);

/** The next line that is not empty has the form "Word: …". */
function isHeader(lines: readonly string[], from: number): boolean {
  const next = lines.slice(from, from + 3).find((line) => line.trim() !== '');
  return next !== undefined && /^[^\s:：][^:：]{0,30}[:：]\s?\S/.test(next);
}

/** Detection looks at the first 20 KB of a mail; what lies far behind is not worth the user's time. */
const LONGEST = 200_000;

/**
 * A message's own text, of a huge one the beginning: without quoted history and signature. If nothing of it would be left (a forward), the
 * whole text.
 */
export function ownText(body: Element): string {
  const own = joinLines(untilSignature(linesOf(body, { cut: foreignCut, limit: LONGEST })));
  if (own !== '') return own;
  const between = body.querySelector('blockquote')
    ? joinLines(untilSignature(linesOf(body, { cut: citationCut, limit: LONGEST })))
    : '';
  return between || joinLines(linesOf(body, { limit: LONGEST }));
}
