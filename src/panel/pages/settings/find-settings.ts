import { text } from '../../../platform/text.ts';
import { folded } from '../../find/fold.ts';
import { scoreOf } from '../../find/match.ts';
import { isBlank, lenient, type Query, queryOf } from '../../find/query.ts';
import { type GroupId, groupName, ROW_IDS, type RowId, rowTexts } from './setting-texts.ts';

export interface FoundSettings {
  query: Query;
  rows: ReadonlySet<RowId>;
  groups: ReadonlySet<GroupId>;
}

/** All that a setting is found by: its group, label, effect, and words that mean the same. */
function wordsOf(id: RowId): string {
  const { group, label, effect, words } = rowTexts(id);
  return ` ${folded([groupName(group), text(label), text(effect), text(words)].join(' '))} `;
}

/** What could be read: rows that need anything else are not on the page. */
export interface Readable {
  settings: boolean;
  taught: boolean;
}

function isThere(id: RowId, readable: Readable): boolean {
  const { group, changes } = rowTexts(id);
  if (group === 'detection') return readable.taught;
  return changes.length === 0 || readable.settings;
}

/** The settings that hold all words typed, with slips forgiven if none does; null while nothing is looked for. */
export function findSettings(typed: string, readable: Readable): FoundSettings | null {
  const exact = queryOf(typed);
  if (isBlank(exact)) return null;
  const find = (query: Query): FoundSettings => {
    const rows = ROW_IDS.filter(
      (id) =>
        isThere(id, readable) && scoreOf({ id, changedAt: '', text: wordsOf(id), tellingEnd: 0 }, query) > 0,
    );
    return { query, rows: new Set(rows), groups: new Set(rows.map((id) => rowTexts(id).group)) };
  };
  const found = find(exact);
  const forgiving = found.rows.size === 0 ? lenient(exact) : null;
  return forgiving ? find(forgiving) : found;
}
