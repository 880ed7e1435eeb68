import * as v from 'valibot';
import { type BundleItem, bundleText } from './bundle.ts';
import type { StampedRecord } from './merge.ts';
import { ImportError, type ImportProblem } from './problems.ts';
import { createBundleReader } from './read-bundle.ts';
import { createCsvReader } from './read-csv.ts';
import { HEAD, ITEMS, recordOf } from './records.fixture.ts';
import { settingFields } from './setting-shapes.ts';
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

// Reads files that were made to harm, or came to harm, and tells what may come of them: an ImportError or problems that
// name the place, and nothing taken over that the shapes do not allow.

export type Outcome = { items: BundleItem[]; problems: ImportProblem[] } | { refused: ImportProblem };

export function read(text: string, size = 65_536): Outcome {
  const reader = createBundleReader();
  try {
    const items: BundleItem[] = [];
    for (let at = 0; at < text.length; at += size) items.push(...reader.push(text.slice(at, at + size)));
    return { items: [...items, ...reader.end().items], problems: reader.problems };
  } catch (error) {
    if (error instanceof ImportError) return { refused: error.problem };
    throw error;
  }
}

export function readCsv(
  text: string,
): { items: StampedRecord[]; problems: ImportProblem[] } | { refused: ImportProblem } {
  const reader = createCsvReader();
  try {
    const items = reader.push(text);
    const end = reader.end();
    return { items: [...items, ...(end.from === 'our-csv' ? end.items : [])], problems: reader.problems };
  } catch (error) {
    if (error instanceof ImportError) return { refused: error.problem };
    throw error;
  }
}

const SHAPES = {
  phrases: phraseShape,
  mutes: muteShape,
  templates: templateShape,
  lessonLinks: lessonLinkShape,
  drafts: draftShape,
  proposals: proposalShape,
};

export function isRecord({ fields, ...shell }: StampedRecord): boolean {
  return (
    v.is(recordShell, { ...shell, fields: {} }) &&
    Object.entries(fields).every(
      ([name, { value }]) =>
        Object.hasOwn(opportunityFields, name) &&
        v.is(opportunityFields[name as keyof typeof opportunityFields] as v.GenericSchema, value),
    )
  );
}

export function fits({ section, item }: BundleItem): boolean {
  if (section === 'opportunities') return isRecord(item);
  if (section !== 'settings') return v.is(SHAPES[section] as v.GenericSchema, item);
  const shape = settingFields[item.name as keyof typeof settingFields];
  return shape !== undefined && v.is(shape, item.value);
}

export const fileOf = (items: readonly BundleItem[]) => [...bundleText(HEAD, items)].join('');
export const WHOLE = fileOf(ITEMS);
export const SMALL = fileOf([
  { section: 'opportunities', item: recordOf({ id: 'e1', organisation: 'Acme “ñ”', notes: 'x' }) },
]);
export const head = WHOLE.split('\n')[0] ?? '';
export const layouts = (text: string) => [
  text,
  JSON.stringify(JSON.parse(text), null, 2),
  JSON.stringify(JSON.parse(text)),
];

export const isClean = () =>
  Object.keys(Object.prototype).length === 0 && ({} as { polluted?: unknown }).polluted === undefined;
