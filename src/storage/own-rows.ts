import type { LessonLink, OwnTemplate } from '../model.ts';
import { read } from './database.ts';
import { write } from './write.ts';

/** One user action: the rows to write, and the ids of those that go. */
export interface RowsChange<Row> {
  put?: readonly Row[];
  remove?: readonly string[];
}

interface OwnRows {
  templates: OwnTemplate;
  lessonLinks: LessonLink;
}

const byAge = (one: { createdAt: string; id: string }, other: { createdAt: string; id: string }) =>
  one.createdAt.localeCompare(other.createdAt) || one.id.localeCompare(other.id);

async function all<Name extends keyof OwnRows>(store: Name): Promise<OwnRows[Name][]> {
  const rows = (await read((db) => db.getAll(store))) as OwnRows[Name][];
  return rows.sort(byAge);
}

/** One action in one transaction; gives, when it has completed, the change that takes it back. */
function change<Name extends keyof OwnRows>(
  store: Name,
  { put = [], remove = [] }: RowsChange<OwnRows[Name]>,
): Promise<RowsChange<OwnRows[Name]>> {
  return write([store as 'templates'], async (action) => {
    const ids = [...new Set([...remove, ...put.map(({ id }) => id)])];
    const rows = action.tx.objectStore(store as 'templates');
    const before = await Promise.all(ids.map((id) => rows.get(id)));
    for (const id of remove) action.remove(store as 'templates', id);
    for (const row of put) action.put(store as 'templates', row as OwnTemplate);
    return {
      put: before.filter((row) => row !== undefined) as OwnRows[Name][],
      remove: ids.filter((_, index) => before[index] === undefined),
    };
  });
}

/** The templates that the user wrote or changed, oldest first. */
export const ownTemplates = (): Promise<OwnTemplate[]> => all('templates');

/**
 * Writes, changes or takes out templates as one action. Resolves, when the transaction has completed, with the change
 * that takes it back.
 * @throws {DOMException} of IndexedDB, if it could not be written
 */
export const changeTemplates = (wanted: RowsChange<OwnTemplate>): Promise<RowsChange<OwnTemplate>> =>
  change('templates', wanted);

/** What the user said of lessons that say the same, oldest first. */
export const lessonLinks = (): Promise<LessonLink[]> => all('lessonLinks');

/** The same as `changeTemplates`, of lessons. */
export const changeLessonLinks = (wanted: RowsChange<LessonLink>): Promise<RowsChange<LessonLink>> =>
  change('lessonLinks', wanted);
