import { useId } from 'preact/hooks';
import { type TextKey, text } from '../../platform/text.ts';
import type { ExportFormat } from '../safety-services.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import page from '../ui/Page.module.css';
import styles from './Export.module.css';

type Choice = Exclude<ExportFormat, 'markdown-months'>;

const CHOICES: readonly { id: Choice; name: TextKey; what: TextKey }[] = [
  { id: 'json', name: 'exportJson', what: 'exportJsonFor' },
  { id: 'csv', name: 'exportCsv', what: 'exportCsvFor' },
  { id: 'markdown', name: 'exportMarkdown', what: 'exportMarkdownFor' },
  { id: 'calendar', name: 'exportCalendar', what: 'exportCalendarFor' },
];

interface FormatChoiceProps {
  chosen: ExportFormat;
  onChoose: (format: ExportFormat) => void;
}

/** The formats that entries can leave in, each with what it is for. */
export function FormatChoice({ chosen, onChoose }: FormatChoiceProps) {
  const name = useId();
  const isMarkdown = chosen === 'markdown' || chosen === 'markdown-months';
  return (
    <fieldset class={styles.formats}>
      <legend class={styles.legend}>{text('exportAs')}</legend>
      {CHOICES.map((choice) => (
        <div key={choice.id}>
          <label class={styles.format}>
            <input
              type="radio"
              class={styles.radio}
              name={name}
              checked={choice.id === (isMarkdown ? 'markdown' : chosen)}
              onChange={() => onChoose(choice.id)}
            />
            <span>
              {text(choice.name)}
              <span class={styles.what}>{text(choice.what)}</span>
            </span>
          </label>
          {choice.id === 'markdown' && isMarkdown && (
            <Months isOn={chosen === 'markdown-months'} onChoose={onChoose} />
          )}
        </div>
      ))}
    </fieldset>
  );
}

/** Whether Markdown is cut by months; one file of years is long for a folder of notes. */
function Months({ isOn, onChoose }: { isOn: boolean; onChoose: FormatChoiceProps['onChoose'] }) {
  return (
    <div class={styles.months}>
      <CheckBox
        label={text('exportMonths')}
        checked={isOn}
        onChange={(next) => onChoose(next ? 'markdown-months' : 'markdown')}
      />
      {isOn && <p class={page.small}>{text('exportMonthsHint')}</p>}
    </div>
  );
}
