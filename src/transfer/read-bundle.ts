import * as v from 'valibot';
import {
  BUNDLE_FORMAT,
  BUNDLE_VERSION,
  type BundleHead,
  type BundleItem,
  SECTIONS,
  type SectionName,
} from './bundle.ts';
import { ImportError, type ImportProblem, lineProblem } from './problems.ts';
import { muteShape, opportunityFields, phraseShape, proposalShape, recordShell } from './shapes.ts';

/** Longest line, in UTF-16 code units: an entry with every field full. */
const MOST_LINE = 4_000_000;
/** Deepest nesting of one line; ours is six. */
const MOST_DEPTH = 20;
/** As many problems are listed; the others are counted. */
const MOST_PROBLEMS = 1000;

const head = v.object({
  format: v.literal(BUNDLE_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.string(),
  device: v.string(),
  counts: v.record(v.string(), v.number()),
});

const setting = v.object({ name: v.pipe(v.string(), v.maxLength(100)), value: v.unknown() });

const SHAPES = {
  settings: setting,
  phrases: phraseShape,
  mutes: muteShape,
  proposals: proposalShape,
  opportunities: recordShell,
} satisfies Record<SectionName, v.GenericSchema>;

/** Reads a file of ours as it comes in. Hand it the text in pieces; each gives what is complete by then. */
export interface BundleReader {
  /** @throws {ImportError} if the file as a whole cannot be taken over */
  push(text: string): BundleItem[];
  /** To be called after the last piece. @throws {ImportError} if the file ends too early, or is none of ours */
  end(): { head: BundleHead; items: BundleItem[] };
  /** Lines that cannot be taken over, in order. */
  problems: ImportProblem[];
  /** How many there are in all. */
  problemCount(): number;
}

/** How deep a line of JSON is nested; strings do not count. Counted before parsing: a parser dies of 20,000. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, ++depth);
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return deepest;
}

const fieldOf = (issue: v.BaseIssue<unknown>, before: string[] = []) =>
  [...before, ...(issue.path ?? []).map(({ key }) => String(key))].join('.') || null;

const codeOf = (issue: v.BaseIssue<unknown>) =>
  issue.message === 'no-such-date' ? ('no-such-date' as const) : ('wrong-value' as const);

export function createBundleReader(): BundleReader {
  let buffer = '';
  let line = 0;
  let found: BundleHead | null = null;
  let section: SectionName | null = null;
  let ended = false;
  let count = 0;
  const problems: ImportProblem[] = [];
  const ids = new Set<string>();

  function note(problem: ImportProblem): null {
    count += 1;
    if (problems.length < MOST_PROBLEMS) problems.push(problem);
    return null;
  }

  /** Fields that we know, each with a value that fits; null if one does not. */
  function knownFields(fields: Record<string, { value: unknown; at: string }>): typeof fields | null {
    const known: typeof fields = {};
    for (const [name, { value, at }] of Object.entries(fields)) {
      if (!Object.hasOwn(opportunityFields, name)) continue;
      const shape = opportunityFields[name as keyof typeof opportunityFields];
      const result = v.safeParse(shape as v.GenericSchema, value);
      if (!result.success) {
        const [issue] = result.issues;
        return note(lineProblem(codeOf(issue), line, fieldOf(issue, [name]), issue.input));
      }
      known[name] = { value: result.output, at };
    }
    return known;
  }

  function readItem(name: SectionName, json: string): BundleItem | null {
    if (json.length > MOST_LINE) return note(lineProblem('too-long', line));
    if (depthOf(json) > MOST_DEPTH) return note(lineProblem('too-deep', line));
    let value: unknown;
    try {
      value = JSON.parse(json);
    } catch {
      return note(lineProblem('no-json', line, null, json));
    }
    const result = v.safeParse(SHAPES[name] as v.GenericSchema, value);
    if (!result.success) {
      const [issue] = result.issues;
      return note(lineProblem(codeOf(issue), line, fieldOf(issue), issue.input));
    }
    const item = result.output as BundleItem['item'];
    const key = `${name} ${'id' in item ? item.id : 'key' in item ? item.key : item.name}`;
    if (ids.has(key)) return note(lineProblem('twice', line, null, key.slice(name.length + 1)));
    ids.add(key);
    if (name !== 'opportunities') return { section: name, item } as BundleItem;
    const record = item as BundleItem['item'] & { fields: Record<string, { value: unknown; at: string }> };
    const fields = knownFields(record.fields);
    return fields && ({ section: name, item: { ...record, fields } } as BundleItem);
  }

  function readHead(text: string): void {
    let value: unknown;
    try {
      value = JSON.parse(`${text.replace(/,$/, '')}}`);
    } catch {
      throw new ImportError('not-ours', 1);
    }
    const result = v.safeParse(head, value);
    if (!result.success) throw new ImportError('not-ours', 1);
    if (result.output.version > BUNDLE_VERSION) {
      throw new ImportError('newer', null, String(result.output.version));
    }
    found = result.output as BundleHead;
  }

  function readLine(text: string): BundleItem | null {
    line += 1;
    const words = text.trim();
    if (found === null) {
      if (words === '') return null;
      readHead(words);
      return null;
    }
    if (words === '') return null;
    if (section === null) {
      const name = /^"(\w+)":\[$/.exec(words)?.[1];
      const known = SECTIONS.find((one) => one === name);
      if (known) section = known;
      else if (words === '}') ended = true;
      else throw new ImportError('damaged', line, words.slice(0, 80));
      return null;
    }
    if (words === ']' || words === '],') {
      section = null;
      return null;
    }
    return readItem(section, words.replace(/,$/, ''));
  }

  function take(lines: readonly string[]): BundleItem[] {
    return lines.map(readLine).filter((item) => item !== null);
  }

  return {
    problems,
    problemCount: () => count,
    push(text) {
      if (text.includes('\0')) throw new ImportError('no-text', line + 1);
      buffer += text;
      const lines = buffer.split('\n');
      buffer = lines.pop() ?? '';
      if (buffer.length > MOST_LINE) {
        if (found === null) throw new ImportError('not-ours', 1);
        throw new ImportError('damaged', line + 1);
      }
      return take(lines);
    },
    end() {
      const items = take(buffer === '' ? [] : [buffer]);
      if (found === null) throw new ImportError(line === 0 ? 'empty' : 'not-ours');
      if (!ended) throw new ImportError('cut-off', line);
      return { head: found, items };
    },
  };
}
