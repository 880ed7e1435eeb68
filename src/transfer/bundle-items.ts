import * as v from 'valibot';
import type { BundleItem, SectionName, Sections } from './bundle.ts';
import { lineProblem, type ProblemList } from './problems.ts';
import { settingFields } from './setting-shapes.ts';
import { stamp } from './shape-parts.ts';
import {
  draftShape,
  lessonLinkShape,
  muteShape,
  opportunityFields,
  phraseShape,
  proposalShape,
  recordShell,
  templateShape,
} from './shapes.ts';

/** Longest item as JSON, in UTF-16 code units: an entry with every field full. */
export const MOST_ITEM = 4_000_000;
/** Deepest nesting of one item; ours is six. */
export const MOST_DEPTH = 20;

const setting = v.object({
  name: v.pipe(v.string(), v.maxLength(100)),
  value: v.unknown(),
  at: v.exactOptional(stamp),
});

const SHAPES = {
  settings: setting,
  phrases: phraseShape,
  mutes: muteShape,
  templates: templateShape,
  lessonLinks: lessonLinkShape,
  drafts: draftShape,
  proposals: proposalShape,
  opportunities: recordShell,
} satisfies Record<SectionName, v.GenericSchema>;

/** By what the items of a section are told apart. */
const KEYS: { [Name in SectionName]: (item: Sections[Name]) => string } = {
  settings: ({ name }) => name,
  phrases: ({ id }) => id,
  mutes: ({ key }) => key,
  templates: ({ id }) => id,
  lessonLinks: ({ id }) => id,
  drafts: ({ threadKey }) => threadKey,
  proposals: ({ id }) => id,
  opportunities: ({ id }) => id,
};

const QUOTE = 0x22;
const OPENING = [0x5b, 0x7b];
const CLOSING = [0x5d, 0x7d];

/** Where the string that begins at a quote has its other one; the end of the text if it has none. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let before = end;
    while (json[before - 1] === '\\') before -= 1;
    if ((end - before) % 2 === 0) return end;
  }
  return json.length;
}

/** How deep JSON is nested; strings do not count. Counted before parsing: what walks it later dies of 20,000. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charCodeAt(at);
    if (sign === QUOTE) at = endOfString(json, at);
    else if (sign === OPENING[0] || sign === OPENING[1]) deepest = Math.max(deepest, ++depth);
    else if (sign === CLOSING[0] || sign === CLOSING[1]) depth -= 1;
  }
  return deepest;
}

/** The field in which a value does not fit, as "action.due"; null where none can be named. */
export const fieldOf = (issue: v.BaseIssue<unknown>, before: string[] = []) =>
  [...before, ...(issue.path ?? []).map(({ key }) => String(key))].join('.') || null;

export const codeOf = (issue: v.BaseIssue<unknown>) =>
  issue.message === 'no-such-date' ? ('no-such-date' as const) : ('wrong-value' as const);

/** Reads one item of a section; null, and a problem on the list, if it cannot be taken over. */
export type ReadItem = (section: SectionName, json: string, line: number) => BundleItem | null;

export function createItemReader(problems: ProblemList): ReadItem {
  const keys = new Set<string>();

  function fits(shape: v.GenericSchema, value: unknown, line: number, before: string[] = []) {
    const result = v.safeParse(shape, value);
    if (result.success) return { value: result.output };
    const [issue] = result.issues;
    return problems.add(lineProblem(codeOf(issue), line, fieldOf(issue, before), issue.input));
  }

  /** The record with the fields that we know, each with a value that fits; null if one does not. */
  function knownFields(record: Sections['opportunities'], line: number): Sections['opportunities'] | null {
    const fields: typeof record.fields = {};
    for (const [name, { value, at }] of Object.entries(record.fields)) {
      if (!Object.hasOwn(opportunityFields, name)) continue;
      const fitting = fits(opportunityFields[name as keyof typeof opportunityFields], value, line, [name]);
      if (!fitting) return null;
      fields[name] = { value: fitting.value, at };
    }
    return { ...record, fields };
  }

  /** Null for a setting that we do not know, which is no problem, and for one with a value that does not fit. */
  function knownSetting(item: Sections['settings'], line: number): Sections['settings'] | null {
    if (!Object.hasOwn(settingFields, item.name)) return null;
    const shape = settingFields[item.name as keyof typeof settingFields];
    const fitting = fits(shape, item.value, line, [item.name]);
    return fitting && { ...item, value: fitting.value };
  }

  function parsed(json: string, line: number): { value: unknown } | null {
    if (json.length > MOST_ITEM) return problems.add(lineProblem('too-long', line));
    if (depthOf(json) > MOST_DEPTH) return problems.add(lineProblem('too-deep', line));
    try {
      return { value: JSON.parse(json) };
    } catch {
      return problems.add(lineProblem('no-json', line, null, json));
    }
  }

  return (section, json, line) => {
    const read = parsed(json, line);
    const fitting = read && fits(SHAPES[section], read.value, line);
    if (!fitting) return null;
    const item = fitting.value as Sections[typeof section];
    const key = (KEYS[section] as (item: Sections[typeof section]) => string)(item);
    if (keys.has(`${section} ${key}`)) return problems.add(lineProblem('twice', line, null, key));
    keys.add(`${section} ${key}`);
    const known =
      section === 'opportunities'
        ? knownFields(item as Sections['opportunities'], line)
        : section === 'settings'
          ? knownSetting(item as Sections['settings'], line)
          : item;
    return known && ({ section, item: known } as BundleItem);
  };
}
