import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../settings.ts';
import { moveFocus } from '../../page-focus.ts';
import { LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { Marked } from './Marked.tsx';
import styles from './Row.module.css';
import { type RowId, rowTexts } from './setting-texts.ts';
import { useSettingsInView } from './settings-in-view.ts';

/** The ids by which a control is named and described. */
export interface ControlIds {
  id: string;
  effectId: string;
}

interface RowProps {
  id: RowId;
  /** The one native control of the row; without it the row is a group of what is below. */
  control?: (ids: ControlIds) => ComponentChildren;
  /** Where the row leads, in place of a control. */
  href?: string;
  /** What the default is called. */
  usual?: string;
  /** Other settings than those of its texts, and the change that puts them back; for one that is part of a list. */
  reset?: { differs: boolean; change: Partial<Settings> };
  /** Below: what needs the ids of the control, and what does not. */
  below?: (ids: ControlIds) => ComponentChildren;
  children?: ComponentChildren;
}

/** One setting: its name, one line that says its effect, and its control; gone where a search does not find it. */
export function Row({ id, control, href, usual, reset, below, children }: RowProps) {
  const { settings, write, said, found } = useSettingsInView();
  const own = useId();
  const whole = useRef<HTMLDivElement>(null);
  if (found && !found.rows.has(id)) return null;
  const { label, effect, changes } = rowTexts(id);
  const ids = { id: `${own}-control`, effectId: `${own}-effect` };
  const labelId = `${own}-label`;
  const back = reset ?? usualOf(settings, changes);
  const isGroup = !control && !href;
  const name = <Marked query={found?.query}>{text(label)}</Marked>;

  function putBack(): void {
    write(id, back.change);
    // The button goes with what it puts back.
    moveFocus(whole.current?.querySelector<HTMLElement>('input, select') ?? null);
  }

  return (
    <div
      ref={whole}
      class={styles.row}
      data-row={id}
      {...(isGroup
        ? { role: 'group' as const, 'aria-labelledby': labelId, 'aria-describedby': ids.effectId }
        : {})}
    >
      <div class={styles.head}>
        <div class={styles.words}>
          {href && (
            <a class={styles.link} href={href} aria-describedby={ids.effectId}>
              {name}
            </a>
          )}
          {control && (
            <label id={labelId} class={styles.label} for={ids.id}>
              {name}
            </label>
          )}
          {isGroup && (
            <h3 id={labelId} class={styles.label}>
              {name}
            </h3>
          )}
          <p class={page.small}>
            <span id={ids.effectId}>
              <Marked query={found?.query}>{text(effect)}</Marked>
            </span>{' '}
            {back.differs && (
              <LinkButton aria-describedby={labelId} onClick={putBack}>
                {usual ? text('settingResetTo', usual) : text('settingReset')}
              </LinkButton>
            )}
          </p>
        </div>
        {control && <div class={styles.control}>{control(ids)}</div>}
      </div>
      {below?.(ids)}
      {children}
      {said?.failed && said.row === id && (
        <p class={page.problem} role="alert">
          {said.says}
        </p>
      )}
    </div>
  );
}

/** Whether settings are other than before anybody chose, and the change that makes them so again. */
function usualOf(settings: Settings | null, names: readonly (keyof Settings)[]) {
  const differs = settings
    ? names.some((name) => JSON.stringify(settings[name]) !== JSON.stringify(DEFAULT_SETTINGS[name]))
    : false;
  const change: Partial<Settings> = Object.fromEntries(names.map((name) => [name, DEFAULT_SETTINGS[name]]));
  return { differs, change };
}
