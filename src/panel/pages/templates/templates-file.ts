import type { OwnTemplate } from '../../../model.ts';
import { isSound } from '../../../reply/own-templates.ts';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type BundleHead, bundleText } from '../../../transfer/bundle.ts';
import { ImportError, type ImportProblem } from '../../../transfer/problems.ts';
import { createBundleReader } from '../../../transfer/read-bundle.ts';
import type { RowsChange } from '../../services.ts';

/** Largest file that is read here, in bytes; a log has its own page. */
export const MOST_BYTES = 20_000_000;

/** No copy of the log has written it. */
const DEVICE = 'templates';

/** The user's templates as a file of the log that holds nothing else. */
export function templatesFile(templates: readonly OwnTemplate[], now: Date): { name: string; text: string } {
  const none = {
    settings: 0,
    phrases: 0,
    mutes: 0,
    lessonLinks: 0,
    drafts: 0,
    proposals: 0,
    opportunities: 0,
  };
  const exportedAt = now.toISOString();
  const head: BundleHead = {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    exportedAt,
    device: DEVICE,
    counts: { ...none, templates: templates.length },
  };
  const items = templates.map((item) => ({ section: 'templates', item }) as const);
  const name = `lost-and-learned-templates-${exportedAt.slice(0, 10)}.json`;
  return { name, text: [...bundleText(head, items)].join('') };
}

/** What is in a file. */
export type TemplatesRead =
  | { is: 'read'; templates: OwnTemplate[]; problems: readonly ImportProblem[]; problemCount: number }
  | { is: 'failed'; problem: ImportProblem };

/** Reads the templates of any file of ours. */
export function readTemplates(text: string): TemplatesRead {
  const reader = createBundleReader();
  try {
    const items = [...reader.push(text), ...reader.end().items];
    const templates = items.flatMap((one) => (one.section === 'templates' ? [one.item] : []));
    return { is: 'read', templates, problems: reader.problems, problemCount: reader.problemCount() };
  } catch (error) {
    if (error instanceof ImportError) return { is: 'failed', problem: error.problem };
    throw error;
  }
}

const standsFor = ({ replaces, language, register }: OwnTemplate): string | null =>
  replaces === null ? null : `${language} ${register} ${replaces}`;

/**
 * What taking over templates changes: of two with one id, or of two in the place of one shipped template, the one that
 * was changed last stays; one with a mistake never takes the place of one that is in use.
 */
export function takingOver(
  coming: readonly OwnTemplate[],
  there: readonly OwnTemplate[],
): RowsChange<OwnTemplate> {
  const put: OwnTemplate[] = [];
  const remove: string[] = [];
  for (const one of coming) {
    const rivals = there.filter(
      (other) => other.id === one.id || (standsFor(one) !== null && standsFor(other) === standsFor(one)),
    );
    const stays = (rival: OwnTemplate) =>
      rival.changedAt >= one.changedAt || (isSound(rival) && !isSound(one));
    if (rivals.some(stays)) continue;
    put.push(one);
    remove.push(...rivals.flatMap(({ id }) => (id === one.id ? [] : [id])));
  }
  return { put, remove };
}
