import { formatLocale, type TextKey, text } from '../../../platform/text.ts';
import type { ImportDone } from '../../safety-services.ts';
import styles from './Import.module.css';

interface EffectTableProps {
  title: string;
  counted: Pick<ImportDone, 'entries' | 'others'>;
  unreadable: number;
}

/** How many entries a file brings of each kind, as bars with their numbers; kinds without any are left out. */
export function EffectTable({ title, counted, unreadable }: EffectTableProps) {
  const { entries, others } = counted;
  const all: [TextKey, number][] = [
    ['importNew', entries.new],
    ['importChanged', entries.changed],
    ['importConflict', entries.conflict],
    ['importSame', entries.same],
    ['importUnreadable', unreadable],
    ['importOthers', others],
  ];
  const rows = all.filter(([, count]) => count > 0);
  const most = Math.max(...rows.map(([, count]) => count));
  const shown = new Intl.NumberFormat(formatLocale());
  return (
    <table class={styles.effects}>
      <caption>{title}</caption>
      <tbody>
        {rows.map(([key, count]) => (
          <tr key={key}>
            <th scope="row">{text(key)}</th>
            <td class={styles.barCell} aria-hidden="true">
              <span class={styles.bar} style={{ width: `${(100 * count) / most}%` }} />
            </td>
            <td class={styles.count}>{shown.format(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
