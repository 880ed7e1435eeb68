import { isTextArea } from './nodes.ts';
import { foreignCut } from './own-text.ts';
import { joinLines, linesOf } from './text.ts';

/** The user's own words in an editor, without signature and quote. */
export function boxText(editor: HTMLElement): string {
  if (isTextArea(editor)) {
    const lines = editor.value.split('\n');
    const signature = lines.findIndex((line) => line === '-- ' || isRule(line));
    return joinLines(signature === -1 ? lines : lines.slice(0, signature));
  }
  return joinLines(linesOf(editor, { cut: foreignCut }));
}

/** The line of underscores that Outlook puts over a quote in plain text. */
function isRule(line: string): boolean {
  return /^_{20,}\s*$/.test(line);
}
