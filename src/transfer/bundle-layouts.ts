import * as v from 'valibot';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type BundleHead, type BundleItem, SECTIONS } from './bundle.ts';
import { MOST_DEPTH, MOST_ITEM, type ReadItem } from './bundle-items.ts';
import { createJsonParts, type JsonPart } from './json-parts.ts';
import { ImportError, lineProblem, type ProblemList } from './problems.ts';
import { date, device } from './shape-parts.ts';

const SHOWN = 80;

const count = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);
/** Sections that are known today and not in an older file count as empty. */
const counts = v.object({
  settings: count,
  phrases: count,
  mutes: count,
  templates: count,
  lessonLinks: count,
  drafts: count,
  proposals: count,
  opportunities: count,
});
const headShape = v.object({
  format: v.literal(BUNDLE_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: date,
  device,
  counts,
});

/** One of the two layouts, once it is known which. */
export interface BundleLayout {
  push(text: string): void;
  /** Takes what is left; gives the head of a file that is whole. */
  end(): BundleHead;
}

export type Take = (item: BundleItem | null) => void;

const sectionNamed = (name: unknown) => SECTIONS.find((one) => one === name);

/** @throws {ImportError} if it is the head of no file of ours, or of a later version */
function headOf(value: unknown): BundleHead {
  const result = v.safeParse(headShape, value);
  if (!result.success) throw new ImportError('not-ours', 1);
  const { version } = result.output;
  if (version > BUNDLE_VERSION) throw new ImportError('newer', null, String(version));
  return result.output;
}

/** The head in a first line as we write it; null if it is none. */
export function headIn(line: string): BundleHead | null {
  let value: unknown;
  try {
    value = JSON.parse(`${line.trim().replace(/,$/, '')}}`);
  } catch {
    return null;
  }
  return v.is(v.object({ format: v.literal(BUNDLE_FORMAT) }), value) ? headOf(value) : null;
}

/**
 * As we write it, one item a line: a broken line costs no other.
 * @param headLine number of the line with the head; what is pushed comes after it
 */
export function inLines(head: BundleHead, headLine: number, read: ReadItem, take: Take): BundleLayout {
  let buffer = '';
  let line = headLine;
  let section: ReturnType<typeof sectionNamed>;
  let isWhole = false;

  function readLine(text: string): void {
    line += 1;
    const words = text.length > MOST_ITEM ? text : text.trim();
    if (words === '') return;
    if (section !== undefined) {
      if (words === ']' || words === '],') section = undefined;
      else take(read(section, words.replace(/,$/, ''), line));
      return;
    }
    section = isWhole ? undefined : sectionNamed(/^"(\w+)":\[$/.exec(words)?.[1]);
    if (section !== undefined) return;
    if (isWhole || words !== '}') throw new ImportError('damaged', line, words.slice(0, SHOWN));
    isWhole = true;
  }

  return {
    push(text) {
      const [first = '', ...more] = text.split('\n');
      // Of a line that is too long in any case, as much is kept as tells it.
      if (buffer.length <= MOST_ITEM) buffer += first;
      for (const next of more) {
        readLine(buffer);
        buffer = next;
      }
    },
    end() {
      if (buffer !== '') readLine(buffer);
      if (!isWhole) throw new ImportError('cut-off', line);
      return head;
    },
  };
}

/** In any other layout: a part that is no JSON in itself costs no other, brackets that do not match cost the file. */
export function inParts(read: ReadItem, take: Take, problems: ProblemList): BundleLayout {
  const head = new Map<string, unknown>();
  const isOurs = () => head.get('format') === BUNDLE_FORMAT;
  const wrong = (line: number, sign: string): never => {
    throw isOurs() ? new ImportError('damaged', line, sign) : new ImportError('not-ours', 1);
  };

  function takePart({ key, is, json, leftOut, line }: JsonPart): void {
    const section = sectionNamed(key);
    if ((is === 'list' && !section) || (is === 'value' && section)) wrong(line, key.slice(0, SHOWN));
    if (is === 'item' && section)
      take(leftOut ? problems.add(lineProblem(leftOut, line)) : read(section, json, line));
    if (is !== 'value' || !Object.hasOwn(headShape.entries, key)) return;
    try {
      head.set(key, JSON.parse(json));
    } catch {
      wrong(line, json.slice(0, SHOWN));
    }
    if (key === 'format' && !isOurs()) wrong(line, json.slice(0, SHOWN));
  }

  const parts = createJsonParts({ length: MOST_ITEM, depth: MOST_DEPTH }, takePart, wrong);
  return {
    push: parts.push,
    end() {
      if (!parts.isWhole())
        throw isOurs() ? new ImportError('cut-off', parts.line()) : new ImportError('not-ours', 1);
      return headOf(Object.fromEntries(head));
    },
  };
}
