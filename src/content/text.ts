import { isElement, isText, styleOf } from './nodes.ts';
import { isMarkedHidden } from './visible.ts';

/** Stands in the lines where `WalkOptions.mark` points to; a private-use character that no mail contains. */
export const MARK = '\uE000';

export interface WalkOptions {
  /** `skip` leaves an element out; `stop` leaves it and everything after it out. */
  cut?: ((element: Element) => 'skip' | 'stop' | null) | undefined;
  /** A place in the DOM, as a collapsed range has it, that is to be found again as `MARK` in the lines. */
  mark?: { node: Node; offset: number } | undefined;
  /** The walk ends after about so many characters. */
  limit?: number | undefined;
}

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);

const WITHOUT_TEXT = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE META LINK IFRAME OBJECT SELECT TEXTAREA INPUT svg'.split(' '),
);

/**
 * The lines a reader sees, walked from the nodes: a BR or the end of a block ends a line, a block's last BR is
 * not one more, white space folds as in HTML, a no-break space is a space, hidden elements are left out
 * (`innerText` reads an empty line between blocks as two; reference: insertion notes). A line may end in a space.
 */
export function linesOf(root: Element, options: WalkOptions = {}): string[] {
  const lines: string[] = [];
  let line = '';
  let space = false;
  let stopped = false;
  let walked = 0;

  const isEmpty = () => line === '' || line === MARK;
  const endLine = () => {
    walked += line.length + 1;
    if (walked > (options.limit ?? Number.POSITIVE_INFINITY)) stopped = true;
    lines.push(space && !isEmpty() ? `${line} ` : line);
    line = '';
    space = false;
  };
  const endBlock = () => {
    if (!isEmpty()) endLine();
    space = false;
  };
  const addText = (text: string, keepSpace: boolean) => {
    for (const part of text.split(keepSpace ? /(\r?\n)/ : /([ \t\r\n\f]+)/)) {
      if (part === '') continue;
      if (keepSpace && /^\r?\n$/.test(part)) endLine();
      else if (!keepSpace && /^[ \t\r\n\f]/.test(part)) space = !isEmpty();
      else {
        line += `${space ? ' ' : ''}${part.replaceAll('\u00a0', ' ')}`;
        space = false;
      }
    }
  };
  const addMark = () => {
    line += `${space ? ' ' : ''}${MARK}`;
    space = false;
  };

  const walkText = (node: Text, keepSpace: boolean) => {
    const at = options.mark?.node === node ? options.mark.offset : null;
    if (at === null) return addText(node.data, keepSpace);
    addText(node.data.slice(0, at), keepSpace);
    addMark();
    addText(node.data.slice(at), keepSpace);
  };

  const walkElement = (element: Element, keepSpace: boolean) => {
    if (WITHOUT_TEXT.has(element.tagName) || isMarkedHidden(element)) return;
    const cut = options.cut?.(element) ?? null;
    if (cut === 'stop') stopped = true;
    if (cut !== null) return;
    if (element.tagName === 'BR') return endLine();
    if (element.tagName === 'IMG') return addText(element.getAttribute('data-emoji') ?? '', keepSpace);
    // Only the display is asked for: `checkVisibility` is false for `display: contents`.
    if (element !== root && getComputedStyle(element).display === 'none') return;
    const isBlock = BLOCKS.has(element.tagName);
    if (isBlock) endBlock();
    else if ((element.tagName === 'TD' || element.tagName === 'TH') && !isEmpty()) line += '\t';
    walkChildren(element, keepSpace || keepsSpace(element));
    if (isBlock && !stopped) endBlock();
  };

  const walkChildren = (element: Element, keepSpace: boolean) => {
    const marked = options.mark?.node === element ? options.mark.offset : -1;
    let index = 0;
    for (const child of element.childNodes) {
      if (index === marked) addMark();
      if (isText(child)) walkText(child, keepSpace);
      else if (isElement(child)) walkElement(child, keepSpace);
      if (stopped) return;
      index += 1;
    }
    if (index === marked) addMark();
  };

  walkChildren(root, keepsSpace(root));
  if (line !== '') endLine();
  return lines;
}

/** The lines as one text: no space at the end of a line, no empty lines around it. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

function keepsSpace(element: Element): boolean {
  const whiteSpace = styleOf(element)?.whiteSpace ?? '';
  return element.tagName === 'PRE' || (whiteSpace.startsWith('pre') && whiteSpace !== 'pre-line');
}
