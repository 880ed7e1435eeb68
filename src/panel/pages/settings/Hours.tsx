import { useId } from 'preact/hooks';
import { formatLocale, text } from '../../../platform/text.ts';
import type { Settings } from '../../services.ts';
import { CheckBox } from '../../ui/CheckBox.tsx';
import { Field } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import styles from './FollowingUp.module.css';

/** A Monday; the six days after it are the others. */
const MONDAY = new Date(2024, 0, 1);
const WEEK = [1, 2, 3, 4, 5, 6, 7];

const nameOfDay = (weekday: number) =>
  new Intl.DateTimeFormat(formatLocale(), { weekday: 'short' }).format(
    new Date(2024, 0, MONDAY.getDate() + weekday - 1),
  );

interface HoursProps {
  settings: Settings;
  write: (settings: Partial<Settings>) => void;
}

/** When the user takes calls, by which times are offered and working days are counted. */
export function Hours({ settings, write }: HoursProps) {
  const { hoursFrom, hoursTo, workDays } = settings;
  const effect = useId();
  const isWrong = hoursFrom >= hoursTo;
  const toggle = (weekday: number, isOn: boolean) => {
    const others = workDays.filter((other) => other !== weekday);
    write({ workDays: (isOn ? [...others, weekday] : others).sort((a, b) => a - b) });
  };
  return (
    <fieldset class={styles.group} aria-describedby={effect}>
      <legend>{text('settingHours')}</legend>
      <p id={effect} class={page.small}>
        {text('settingHoursEffect')}
      </p>
      <div class={styles.pair}>
        <Field
          label={text('settingHoursFrom')}
          type="time"
          value={hoursFrom}
          onInput={(value) => value && write({ hoursFrom: value })}
        />
        <Field
          label={text('settingHoursTo')}
          type="time"
          value={hoursTo}
          onInput={(value) => value && write({ hoursTo: value })}
        />
      </div>
      {isWrong && <p class={page.problem}>{text('settingHoursWrong')}</p>}
      <div class={styles.days}>
        {WEEK.map((weekday) => (
          <CheckBox
            key={weekday}
            label={nameOfDay(weekday)}
            checked={workDays.includes(weekday)}
            onChange={(isOn) => toggle(weekday, isOn)}
          />
        ))}
      </div>
      {workDays.length === 0 && <p class={page.problem}>{text('settingNoDays')}</p>}
    </fieldset>
  );
}
