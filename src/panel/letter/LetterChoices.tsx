import { wordings } from '../../languages/wording.ts';
import type { Register, TemplateId, WordingLanguage } from '../../model.ts';
import { text } from '../../platform/text.ts';
import { panelWording } from '../labels.ts';
import { Select } from '../ui/Select.tsx';
import styles from './Letter.module.css';
import { mentions } from './mentions.ts';
import type { LetterDraft } from './use-draft.ts';

/** Templates to choose from, under headings. */
export interface TemplateGroups {
  name: string;
  templates: readonly { id: TemplateId; name: string }[];
}

/** Languages, those with two registers once for each: the value is "code" or "code register". */
function languageOptions() {
  return Object.values(wordings).flatMap(({ code, nativeName, registerNames }) =>
    registerNames
      ? Object.entries(registerNames).map(([register, label]) => ({ value: `${code} ${register}`, label }))
      : [{ value: code, label: nativeName }],
  );
}

/** Which words a letter is made of; a template select only where there is a choice of templates. */
export function LetterChoices({
  draft,
  groups,
}: {
  draft: LetterDraft;
  groups: readonly TemplateGroups[] | null;
}) {
  const { choice } = draft;
  const hasRegisters = wordings[choice.language].registerNames !== null;
  return (
    <div class={styles.choices}>
      {groups && (
        <Select
          label={text('templateLabel')}
          value={choice.template}
          options={groups.map(({ name, templates }) => ({
            label: name,
            options: templates.map((template) => ({ value: template.id, label: template.name })),
          }))}
          onChange={(template) => draft.choose({ template })}
        />
      )}
      <Select
        label={text('languageLabel')}
        value={hasRegisters ? `${choice.language} ${choice.register}` : choice.language}
        options={languageOptions()}
        onChange={(value) => {
          const [language, register] = value.split(' ') as [WordingLanguage, Register | undefined];
          draft.choose(register ? { language, register } : { language });
        }}
      />
      {mentions(choice.template, 'minutes', panelWording()) && (
        <Select
          label={text('minutesLabel')}
          value={String(choice.minutes)}
          options={[10, 15].map((count) => ({ value: String(count), label: text('minutes', count) }))}
          onChange={(value) => draft.choose({ minutes: value === '15' ? 15 : 10 })}
        />
      )}
    </div>
  );
}
