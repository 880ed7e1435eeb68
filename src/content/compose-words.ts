import { isElement, isTextArea } from './nodes.ts';
import { foreignCut } from './own-text.ts';

/** The text nodes of the user's own words in an editor that show any, in their order. */
export function ownTextNodes(editor: Element): Text[] {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (isElement(node)) return foreignCut(node) === null ? NodeFilter.FILTER_SKIP : NodeFilter.FILTER_REJECT;
    return plain((node as Text).data).trim() === '' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  const nodes: Text[] = [];
  const stop = [...editor.querySelectorAll('*')].find((element) => foreignCut(element) === 'stop');
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    // Behind a quote's first mark everything is quoted.
    if (stop && (stop.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) break;
    nodes.push(node);
  }
  return nodes;
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/[ \t\r\n\f]+/g, ' ');

/** Lines and text nodes cut texts in different places; without any space they are the same. */
const packed = (text: string) => text.replace(/\s+/g, '');

/** The run of text nodes that shows exactly these lines, and the index of its first; null if there is none or two. */
export function runOf(nodes: readonly Text[], lines: readonly string[]): { from: number; to: number } | null {
  const wanted = packed(lines.join(''));
  const runs = nodes.flatMap((_, from) => {
    let shown = '';
    for (let to = from; to < nodes.length && shown.length < wanted.length; to += 1) {
      shown += packed(nodes[to]?.data ?? '');
      if (!wanted.startsWith(shown)) break;
      if (shown === wanted) return [{ from, to }];
    }
    return [];
  });
  const [run, another] = runs;
  return run && !another ? run : null;
}

/** Puts the caret behind these lines, so that writing goes on there; not into what stands below. */
export function caretBehind(editor: HTMLElement, lines: readonly string[]): void {
  if (isTextArea(editor)) {
    const text = lines.join('\n');
    const at = editor.value.indexOf(text);
    if (at !== -1) editor.setSelectionRange(at + text.length, at + text.length);
    return;
  }
  const nodes = ownTextNodes(editor);
  const last = nodes[runOf(nodes, lines)?.to ?? -1];
  if (last) document.getSelection()?.collapse(last, last.length);
}
