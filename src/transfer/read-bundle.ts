import type { BundleHead, BundleItem } from './bundle.ts';
import { createItemReader } from './bundle-items.ts';
import { type BundleLayout, headIn, inLines, inParts, type Take } from './bundle-layouts.ts';
import { newLines } from './new-lines.ts';
import { createProblemList, ImportError, type ImportProblem } from './problems.ts';

/** Our first line is shorter by far; a file that has no line break by then is laid out in another way. */
const MOST_HEAD = 65_536;
/** Reads a file of ours as it comes in. Hand it the text in pieces; each gives what is complete by then. */
export interface BundleReader {
  /** @throws {ImportError} if the file as a whole cannot be taken over: forget then what came of it before */
  push(text: string): BundleItem[];
  /** To be called after the last piece. @throws {ImportError} if the file ends too early, or is none of ours */
  end(): { head: BundleHead; items: BundleItem[] };
  /** Lines that cannot be taken over, in order. */
  problems: ImportProblem[];
  /** How many there are in all. */
  problemCount(): number;
}

export function createBundleReader(): BundleReader {
  const problems = createProblemList();
  const read = createItemReader(problems);
  let found: BundleItem[] = [];
  const take: Take = (item) => {
    if (item) found.push(item);
  };
  let start = '';
  let line = 1;
  let layout: BundleLayout | null = null;

  /** Chooses the layout once the first line with anything in it is there. */
  function begin(isLast: boolean): BundleLayout | null {
    const text = start.replace(/^\uFEFF/, '');
    const body = text.trimStart();
    const end = body.indexOf('\n');
    if (end < 0 && text.length < MOST_HEAD && !isLast) return null;
    const head = end < 0 ? null : headIn(body.slice(0, end));
    const before = newLines(text.slice(0, text.length - body.length));
    const chosen = head ? inLines(head, before + 1, read, take) : inParts(read, take, problems);
    chosen.push(head ? body.slice(end + 1) : text);
    start = '';
    return chosen;
  }

  function taken(): BundleItem[] {
    const items = found;
    found = [];
    return items;
  }

  return {
    problems: problems.listed,
    problemCount: problems.count,
    push(text) {
      const zero = text.indexOf('\0');
      if (zero >= 0) throw new ImportError('no-text', line + newLines(text.slice(0, zero)));
      line += newLines(text);
      if (layout) layout.push(text);
      else {
        start += text;
        layout = begin(false);
      }
      return taken();
    },
    end() {
      if (!layout && start.trim() === '') throw new ImportError('empty');
      const head = (layout ?? begin(true))?.end();
      if (!head) throw new ImportError('not-ours');
      return { head, items: taken() };
    },
  };
}
