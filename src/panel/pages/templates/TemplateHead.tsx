import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { TemplateGroup, TemplateId } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { panelWording } from '../../labels.ts';
import { languageOf, languageOptions, languageValue, type WrittenIn } from '../../letter/language-options.ts';
import { hrefOf } from '../../router.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Templates.module.css';
import type { TemplateForm } from './template-form.ts';
import { shippedRef } from './template-ref.ts';

/** A template of one's own may be one more in these; the sentence that agrees a talk is one. */
const GROUPS: readonly TemplateGroup[] = ['tone', 'situation', 'without-request', 'thanks', 'follow-up'];

interface TemplateHeadProps {
  form: TemplateForm;
  /** The shipped template whose text this is: it keeps its name and group; null for one of the user's own. */
  shipped: TemplateId | null;
  nameRef: RefObject<HTMLInputElement | null>;
  nameProblem: string | null;
  onType: (part: Partial<TemplateForm>) => void;
  onWrittenIn: (writtenIn: WrittenIn) => void;
}

/** What a template is called, where it belongs, and in which language it is written. */
export function TemplateHead({
  form,
  shipped,
  nameRef,
  nameProblem,
  onType,
  onWrittenIn,
}: TemplateHeadProps) {
  const { groupNames } = panelWording();
  const id = useId();
  const groups = GROUPS.includes(form.group) ? GROUPS : [...GROUPS, form.group];

  function choose(value: string): void {
    const writtenIn = languageOf(value);
    if (shipped === null) {
      onType(writtenIn);
      return;
    }
    onWrittenIn(writtenIn);
    location.hash = hrefOf({ is: 'templates', id: shippedRef(shipped, writtenIn) });
  }

  return (
    <>
      {shipped === null && (
        <Field
          label={text('templateName')}
          value={form.name}
          onInput={(name) => onType({ name })}
          hint={text('templateNameHint')}
          problem={nameProblem}
          inputRef={nameRef}
        />
      )}
      <div class={styles.choices}>
        {shipped === null && (
          <label class={styles.choice} for={`${id}-group`}>
            <span>{text('templateGroup')}</span>
            <Select
              id={`${id}-group`}
              value={form.group}
              options={groups.map((group) => ({ value: group, label: groupNames[group] }))}
              onChange={(group) => onType({ group: group as TemplateGroup })}
            />
          </label>
        )}
        <label class={styles.choice} for={`${id}-language`}>
          <span>{text('languageLabel')}</span>
          <Select
            id={`${id}-language`}
            value={languageValue(form)}
            options={languageOptions()}
            onChange={choose}
          />
        </label>
      </div>
    </>
  );
}
