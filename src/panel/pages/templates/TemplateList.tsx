import type { ComponentChildren } from 'preact';
import { wordings } from '../../../languages/wording.ts';
import type { OwnTemplate, TemplateGroup } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { isSound } from '../../../reply/own-templates.ts';
import { panelWording } from '../../labels.ts';
import { languageOf, languageOptions, languageValue, type WrittenIn } from '../../letter/language-options.ts';
import { useMemory } from '../../memory.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import button from '../../ui/Button.module.css';
import { PlusIcon } from '../../ui/icons.tsx';
import page from '../../ui/Page.module.css';
import { Select } from '../../ui/Select.tsx';
import { StepProblem, type Steps } from '../../use-steps.tsx';
import styles from './Templates.module.css';
import { TemplatesFile } from './TemplatesFile.tsx';
import { added, ownVersion, shippedRef } from './template-ref.ts';

interface Row {
  /** As its address names it. */
  id: string;
  name: string;
  own: OwnTemplate | null;
}

interface TemplateListProps {
  templates: readonly OwnTemplate[];
  writtenIn: WrittenIn;
  onWrittenIn: (writtenIn: WrittenIn) => void;
  steps: Steps;
  toast: ComponentChildren;
}

/** All templates of a language, shipped and the user's own, by group. */
export function TemplateList({ templates, writtenIn, onWrittenIn, steps, toast }: TemplateListProps) {
  const heading = usePageFocus();
  const { groupNames, templates: named } = panelWording();
  const groups = Object.keys(groupNames) as TemplateGroup[];
  const rowsOf = (group: TemplateGroup): Row[] => [
    ...wordings[writtenIn.language].templates
      .filter((one) => one.group === group)
      .map(({ id, name }) => ({
        id: shippedRef(id, writtenIn),
        name: named.find((one) => one.id === id)?.name ?? name,
        own: ownVersion(templates, id, writtenIn),
      })),
    ...added(templates)
      .filter((one) => one.group === group && one.language === writtenIn.language)
      .map((own) => ({ id: own.id, name: own.name, own })),
  ];
  return (
    <main class={`${page.page} ${page.full}`}>
      <div>
        <BackLink href={hrefOf({ is: 'settings' })}>{text('settings')}</BackLink>
      </div>
      <div class={page.head}>
        <h1 ref={heading} tabIndex={-1}>
          {text('templatesTitle')}
        </h1>
        <p class={page.small}>{text('templatesText')}</p>
      </div>
      <StepProblem steps={steps} />
      <div class={page.row}>
        <Select
          label={text('languageLabel')}
          value={languageValue(writtenIn)}
          options={languageOptions()}
          onChange={(value) => onWrittenIn(languageOf(value))}
        />
        <a
          class={`${button.button} ${button.quiet} ${styles.new}`}
          href={hrefOf({ is: 'templates', id: 'new' })}
        >
          <PlusIcon size="small" />
          {text('templateNew')}
        </a>
      </div>
      {groups.map((group) => (
        <section key={group} class={styles.group}>
          <h2>{groupNames[group]}</h2>
          <ul>
            {rowsOf(group).map((row) => (
              <TemplateRow key={row.id} row={row} />
            ))}
          </ul>
        </section>
      ))}
      <TemplatesFile templates={templates} steps={steps} />
      {toast}
    </main>
  );
}

function TemplateRow({ row: { id, name, own } }: { row: Row }) {
  const { templateEdits } = useMemory();
  return (
    <li class={styles.row}>
      <a href={hrefOf({ is: 'templates', id })}>{name}</a>
      {templateEdits.get(id) !== null && <span class={styles.state}>{text('templateBegun')}</span>}
      {own && isSound(own) && <span class={styles.yours}>{text('templateYours')}</span>}
      {own && !isSound(own) && <span class={styles.broken}>{text('templateNotUsed')}</span>}
    </li>
  );
}
