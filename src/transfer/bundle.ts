import type { LessonLink, Mute, OwnPhrase, OwnTemplate, Proposal, SavedDraft } from '../model.ts';
import type { StampedRecord } from './merge.ts';
import type { Stamp } from './stamps.ts';

/**
 * The version of the file format, written into every file. It goes up with every change that an older version could
 * not read; each version ever written stays readable (bundle-versions.test.ts).
 */
export const BUNDLE_VERSION = 1;

export const BUNDLE_FORMAT = 'lost-and-learned';

/** What a file of ours says of itself in its first line. */
export interface BundleHead {
  format: typeof BUNDLE_FORMAT;
  version: number;
  /** ISO 8601 instant in UTC. */
  exportedAt: string;
  device: string;
  /** Items in each section, by which progress is told; 0 for a section that the file does not have. */
  counts: Record<SectionName, number>;
}

/** Everything that can leave and come back. */
export interface Sections {
  opportunities: StampedRecord;
  proposals: Proposal;
  phrases: OwnPhrase;
  mutes: Mute;
  templates: OwnTemplate;
  lessonLinks: LessonLink;
  /** Drafts that are not in a reply yet. */
  drafts: SavedDraft;
  /** `at`: when it was chosen, if that is known. */
  settings: { name: string; value: unknown; at?: Stamp };
}

export type SectionName = keyof Sections;

export const SECTIONS: readonly SectionName[] = [
  'settings',
  'phrases',
  'mutes',
  'templates',
  'lessonLinks',
  'drafts',
  'proposals',
  'opportunities',
];

export type BundleItem = { [Name in SectionName]: { section: Name; item: Sections[Name] } }[SectionName];

/**
 * A file of ours, piece by piece: JSON as any program reads it, and laid out with one item a line, so that a hundred
 * thousand entries are written and read without ever being in memory together.
 * @param items in the order of `SECTIONS`
 */
export function* bundleText(head: BundleHead, items: Iterable<BundleItem>): Generator<string> {
  const { format, version, exportedAt, device, counts } = head;
  yield `${JSON.stringify({ format, version, exportedAt, device, counts }).slice(0, -1)}`;
  let open: SectionName | null = null;
  const rest = [...SECTIONS];
  for (const { section, item } of items) {
    if (section !== open) {
      if (open !== null) yield '\n]';
      for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
        if (next === section) break;
        yield `,\n${JSON.stringify(next)}:[\n]`;
      }
      yield `,\n${JSON.stringify(section)}:[\n${JSON.stringify(item)}`;
      open = section;
    } else yield `,\n${JSON.stringify(item)}`;
  }
  if (open !== null) yield '\n]';
  for (const next of rest) yield `,\n${JSON.stringify(next)}:[\n]`;
  yield '\n}\n';
}
