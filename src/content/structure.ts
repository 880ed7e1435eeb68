import { type FixedWords, isSafeName } from './report-words.ts';
import { isMarkedHidden } from './visible.ts';

/** How to print a page's structure: what may be named, and where mails begin. */
export interface StructureRules {
  fixed: FixedWords;
  /** All words of the page: no name that holds one is printed. */
  words: ReadonlySet<string>;
  /** Finds the elements that hold a mail itself. */
  mailBody: string;
  /** What was printed already: a structure too long is printed again, less deep. */
  printed: WeakMap<Element, string>;
}

/** Their content is no structure, or anybody's. */
const CLOSED =
  'script, style, template, noscript, textarea, select, iframe, object, svg, math, [contenteditable]';

/** Of a mail itself so much tells what marks its parts. */
const MAIL_DEPTH = 4;
const MOST_CHILDREN = 24;
const ENDS_SHOWN = 8;

/** Many alike are as good as ten. */
export function few(count: number): string {
  return count > 9 ? '9+' : String(count);
}

/** What kind of text stands in a value or a text node; nothing of the text itself. */
function kindOf(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  if (trimmed.includes('@')) return '@';
  if (/^\d+$/.test(trimmed)) return 'n';
  return /^(?:[a-z]+:|[/#.])\S*$/i.test(trimmed) ? 'url' : '…';
}

/** An id without what makes it one: `MSG_x_FROM`, `UniqueMessageBody_n`, `#msg-f:n`. */
function idShape(value: string, fixed: FixedWords): string {
  if (fixed.names.has(value)) return value;
  if (/\s/.test(value)) return kindOf(value);
  const shape = value.replace(/[\p{L}\p{N}]+|[^\p{L}\p{N}_:#.-]+/gu, (piece) => {
    if (/^\d+$/.test(piece)) return 'n';
    return fixed.names.has(piece) ? piece : /^[0-9a-f]{8,}$/.test(piece) ? 'h' : 'x';
  });
  return shape.length > 60 ? 'x' : shape;
}

/** Of a form's field: in Gmail a sender's element has its name there. */
const FIELDS = 'input, select, textarea, button, form, iframe';

const IDS = /^(?:id|for|aria-(?:labelledby|describedby|controls|owns|activedescendant)|data-.*)$/;

function shownValue(element: Element, name: string, value: string, { fixed }: StructureRules): string {
  if (name === 'role') return fixed.roles.has(value) ? value : '…';
  if (name === 'style') return /(?:^|;)\s*display:\s*none/i.test(value) ? 'display:none' : '…';
  if (fixed.values.has(value)) return value;
  if (name === 'aria-level' && /^[1-9]$/.test(value)) return value;
  if (name === 'jslog') {
    const number = /^\d+;/.exec(value)?.[0] ?? '';
    return fixed.names.has(number) ? `${number}…` : '…';
  }
  const isId = IDS.test(name) || (name === 'name' && element.matches(FIELDS));
  return isId ? idShape(value, fixed) : kindOf(value);
}

function tagOf(element: Element): string {
  const { localName } = element;
  // A tag that HTML does not know may be anybody's word.
  return element instanceof HTMLUnknownElement || /[^a-z0-9]/.test(localName) ? '?' : localName;
}

const isHidden = (element: Element) => isMarkedHidden(element) || element.checkVisibility?.() === false;

/** One element without its content: tag, classes, attributes. */
export function describe(element: Element, rules: StructureRules, inMail = false): string {
  const { fixed, words } = rules;
  const isNameable = (name: string) =>
    inMail ? fixed.inMail.has(name.replace(/^x_/, '')) : isSafeName(name, fixed, words);
  let left = 0;
  const classes = [...element.classList].map((name) => (isNameable(name) ? `.${name}` : '.-'));
  const attributes: string[] = [];
  for (const { name, value } of element.attributes) {
    if (name === 'class') continue;
    if (inMail) {
      if (name === 'id' && isNameable(value)) attributes.push(`[id=${value}]`);
      continue;
    }
    const isKnown = fixed.names.has(name) || (/^(?:data|aria)-/.test(name) && isSafeName(name, fixed, words));
    if (isKnown) attributes.push(`[${name}=${shownValue(element, name, value, rules)}]`);
    else left += 1;
  }
  return [
    tagOf(element),
    ...new Set(classes),
    ...attributes,
    left > 0 ? ` -${few(left)}` : '',
    !inMail && isHidden(element) ? ' hidden' : '',
  ].join('');
}

function linesOf(element: Element, rules: StructureRules, depth: number, mailDepth: number | null): string[] {
  const isMail = mailDepth !== null || element.matches(rules.mailBody);
  const own = rules.printed.get(element) ?? describe(element, rules, mailDepth !== null);
  rules.printed.set(element, own);
  if (element.matches(CLOSED)) return [`${own} closed`];
  const left = isMail ? (mailDepth ?? MAIL_DEPTH) - 1 : null;
  const hasMore = element.firstElementChild !== null;
  if (hasMore && (depth <= 0 || (left !== null && left < 0) || own.endsWith(' hidden'))) return [`${own} …`];
  return [isMail && mailDepth === null ? `${own} MAIL` : own, ...childLines(element, rules, depth - 1, left)];
}

function childLines(parent: Element, rules: StructureRules, depth: number, mailDepth: number | null) {
  const blocks: { text: string; times: number }[] = [];
  const add = (text: string) => {
    const last = blocks.at(-1);
    if (last?.text === text) last.times += 1;
    else blocks.push({ text, times: 1 });
  };
  const nodes = [...parent.childNodes].filter(
    (node) => node instanceof Element || (node instanceof Text && node.data.trim() !== ''),
  );
  for (const [index, node] of nodes.entries()) {
    if (nodes.length > MOST_CHILDREN && index >= ENDS_SHOWN && index < nodes.length - ENDS_SHOWN) {
      if (index === ENDS_SHOWN) add(' (others)');
    } else if (node instanceof Element) {
      add(linesOf(node, rules, depth, mailDepth).join('\n').replace(/^/gm, ' '));
    } else add(` "${kindOf((node as Text).data)}"`);
  }
  return blocks.map(({ text, times }) =>
    times > 1 ? text.replace(/^.*/, (first) => `${first} ×${few(times)}`) : text,
  );
}

const DEPTHS = [60, 40, 28, 20, 14, 10, 7, 4];

/** The structure below an element in at most `limit` characters: as deep as fits, else cut off. */
export function structureOf(root: Element, rules: StructureRules, limit: number): string {
  let text = '';
  for (const depth of DEPTHS) {
    text = linesOf(root, rules, depth, null).join('\n');
    if (text.length <= limit) return text;
  }
  return `${text.slice(0, limit)}\n(cut off)`;
}
