import type { TemplateId } from '../../model.ts';
import { text } from '../../platform/text.ts';
import type { Wordings } from '../../reply/words.ts';
import { Select } from '../ui/Select.tsx';
import styles from './Letter.module.css';
import { languageOf, languageOptions, languageValue } from './language-options.ts';
import { mentions } from './mentions.ts';
import type { LetterDraft } from './use-draft.ts';

/** Templates to choose from, under headings. */
export interface TemplateGroups {
  name: string;
  templates: readonly { id: TemplateId; name: string }[];
}

/** Which words a letter is made of; a template select only where there is a choice of templates. */
export function LetterChoices({
  draft,
  groups,
  wordings,
}: {
  draft: LetterDraft;
  groups: readonly TemplateGroups[] | null;
  /** With the user's own templates. */
  wordings: Wordings;
}) {
  const { choice } = draft;
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
        value={languageValue(choice)}
        options={languageOptions()}
        onChange={(value) => {
          const { language, register } = languageOf(value);
          draft.choose(register ? { language, register } : { language });
        }}
      />
      {mentions(choice, 'minutes', wordings) && (
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
