import { formatLocale, text } from '../../../platform/text.ts';
import { DEFAULT_SETTINGS } from '../../../settings.ts';
import type { Settings } from '../../services.ts';
import { CheckBox } from '../../ui/CheckBox.tsx';
import { Field } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import styles from './Row.module.css';
import { Row } from './Row.tsx';
import { useSettingsInView } from './settings-in-view.ts';

/** A Monday; the six days after it are the others. */
const MONDAY = new Date(2024, 0, 1);
const WEEK = [1, 2, 3, 4, 5, 6, 7];

const nameOfDay = (weekday: number) =>
  new Intl.DateTimeFormat(formatLocale(), { weekday: 'short' }).format(
    new Date(2024, 0, MONDAY.getDate() + weekday - 1),
  );

/** As it is before anybody has chosen: "Mon–Fri, 09:00–17:00". */
const usualHours = () =>
  `${nameOfDay(1)}–${nameOfDay(5)}, ${DEFAULT_SETTINGS.hoursFrom}–${DEFAULT_SETTINGS.hoursTo}`;

/** When the user takes calls, by which times are offered and working days are counted. */
export function Hours({ settings }: { settings: Settings }) {
  const { write } = useSettingsInView();
  const { hoursFrom, hoursTo, workDays } = settings;
  const isWrong = hoursFrom >= hoursTo;
  const toggle = (weekday: number, isOn: boolean) => {
    const others = workDays.filter((other) => other !== weekday);
    write('hours', { workDays: (isOn ? [...others, weekday] : others).sort((a, b) => a - b) });
  };
  return (
    <Row id="hours" usual={usualHours()}>
      <div class={styles.pair}>
        <Field
          label={text('settingHoursFrom')}
          type="time"
          value={hoursFrom}
          onInput={(value) => value && write('hours', { hoursFrom: value })}
        />
        <Field
          label={text('settingHoursTo')}
          type="time"
          value={hoursTo}
          onInput={(value) => value && write('hours', { hoursTo: value })}
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
    </Row>
  );
}
