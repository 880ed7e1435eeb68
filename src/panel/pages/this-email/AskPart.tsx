import { useId } from 'preact/hooks';
import { wordings } from '../../../languages/wording.ts';
import type { Register, WordingLanguage } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { templatesFor } from '../../../reply/choose.ts';
import { panelWording } from '../../labels.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Letter } from '../../ui/Letter.tsx';
import page from '../../ui/Page.module.css';
import { Path } from '../../ui/Path.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './AskPart.module.css';
import type { DraftOfThread } from './use-draft.ts';
import type { Reply } from './use-reply.ts';

/** Languages, those with two registers once for each: the value is "code" or "code register". */
function languageOptions() {
  return Object.values(wordings).flatMap(({ code, nativeName, registerNames }) =>
    registerNames
      ? Object.entries(registerNames).map(([register, label]) => ({ value: `${code} ${register}`, label }))
      : [{ value: code, label: nativeName }],
  );
}

/** The step "Ask": which words, and the words. */
export function AskPart({ draft, reply }: { draft: DraftOfThread; reply: Reply }) {
  const { choice } = draft;
  const keptId = useId();
  const groups = templatesFor(panelWording());
  const chosen = groups.flatMap((group) => group.templates).find(({ id }) => id === choice.template);
  const hasRegisters = wordings[choice.language].registerNames !== null;
  return (
    <section class={page.thought}>
      <Path
        label={text('pathLabel')}
        steps={[text('pathAsk'), text('pathSchedule'), text('pathListen'), text('pathLearn')]}
        now={0}
      />
      <div class={styles.choices}>
        <Select
          label={text('templateLabel')}
          value={choice.template}
          options={groups.map(({ name, templates }) => ({
            label: name,
            options: templates.map((template) => ({ value: template.id, label: template.name })),
          }))}
          onChange={(template) => draft.choose({ template })}
        />
        <Select
          label={text('languageLabel')}
          value={hasRegisters ? `${choice.language} ${choice.register}` : choice.language}
          options={languageOptions()}
          onChange={(value) => {
            const [language, register] = value.split(' ') as [WordingLanguage, Register | undefined];
            draft.choose(register ? { language, register } : { language });
          }}
        />
        {chosen?.mentionsMinutes !== false && (
          <Select
            label={text('minutesLabel')}
            value={String(choice.minutes)}
            options={[10, 15].map((count) => ({ value: String(count), label: text('minutes', count) }))}
            onChange={(value) => draft.choose({ minutes: value === '15' ? 15 : 10 })}
          />
        )}
      </div>
      <Letter
        label={text('letterLabel')}
        text={draft.text}
        fields={draft.fields}
        lang={choice.language}
        describedBy={draft.edited ? keptId : undefined}
        onInput={draft.type}
        onSend={reply.insert}
        letterRef={reply.letterRef}
      />
      {draft.edited && (
        <p id={keptId} class={styles.kept}>
          <span>{text('textKept')}</span>
          <LinkButton onClick={draft.backToTemplate}>{text('backToTemplate')}</LinkButton>
        </p>
      )}
      {draft.replaced !== null && (
        <p class={styles.kept}>
          <LinkButton onClick={draft.backToMyText}>{text('backToMyText')}</LinkButton>
        </p>
      )}
      {draft.notStored && (
        <p class={page.problem} role="alert">
          {text('draftNotKept')}
        </p>
      )}
    </section>
  );
}
