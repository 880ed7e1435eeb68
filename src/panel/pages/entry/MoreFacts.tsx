import type { Kind, Opportunity } from '../../../model.ts';
import { formatLocale, type TextKey, text } from '../../../platform/text.ts';
import { FactSelect, Facts } from '../../ui/FactLine.tsx';
import type { Steps } from '../../use-steps.tsx';
import styles from './Entry.module.css';
import { TextFact } from './TextFact.tsx';
import type { EntryFactEdits } from './use-facts.ts';

const KINDS: Record<Kind, TextKey> = {
  sales: 'kindSales',
  tender: 'kindTender',
  job: 'kindJob',
  other: 'kindOther',
};

/** Languages that a mail is likely to be in; the entry's own is added. */
const LANGUAGES = ['ar', 'ca', 'da', 'de', 'en', 'es', 'eu', 'fi', 'fr', 'gl', 'it', 'ja', 'nl', 'pl', 'pt'];

/** No language has this code. */
const NO_LANGUAGE = 'none';

function languageOptions(own: string | null): { id: string; label: string }[] {
  const names = new Intl.DisplayNames(formatLocale(), { type: 'language' });
  const codes = new Set([...LANGUAGES, ...(own ? [own] : [])]);
  const named = [...codes].map((id) => ({ id, label: nameOf(names, id) }));
  named.sort((one, other) => one.label.localeCompare(other.label, formatLocale()));
  return [...named, { id: NO_LANGUAGE, label: text('factUnsaid') }];
}

/** A code of a file from elsewhere may be none. */
function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

const addressProblem = (words: string) =>
  words === '' || /^[^\s@]+@[^\s@]+$/.test(words) ? null : text('factAddressWrong');

function linkProblem(words: string): string | null {
  if (words === '') return null;
  const isLink = URL.canParse(words) && new URL(words).protocol === 'https:';
  return isLink ? null : text('factLinkWrong');
}

interface MoreFactsProps {
  entry: Opportunity;
  facts: EntryFactEdits;
  steps: Steps;
}

/** Who it was, what kind of thing and in which language: known from the mail as a rule, and folded away. */
export function MoreFacts({ entry, facts, steps }: MoreFactsProps) {
  return (
    <details class={styles.fold}>
      <summary>{text('factsMore')}</summary>
      <Facts>
        <TextFact facts={facts} name="person" label={text('factPerson')} />
        <TextFact
          facts={facts}
          name="email"
          label={text('importFieldEmail')}
          check={addressProblem}
          inputMode="email"
        />
        <TextFact facts={facts} name="organisation" label={text('organisation')} />
        <TextFact facts={facts} name="project" label={text('importFieldProject')} />
        <FactSelect
          fact="kind"
          label={text('importFieldKind')}
          value={entry.kind}
          options={(Object.keys(KINDS) as Kind[]).map((id) => ({ id, label: text(KINDS[id]) }))}
          onChange={(kind) => void steps.set({ kind }, text('changedTo', text(KINDS[kind])))}
        />
        <FactSelect
          fact="language"
          label={text('languageLabel')}
          value={entry.language ?? NO_LANGUAGE}
          options={languageOptions(entry.language)}
          onChange={(id) => {
            const language = id === NO_LANGUAGE ? null : id;
            void steps.set({ language }, text('changedTo', text('languageLabel')));
          }}
        />
        <TextFact facts={facts} name="link" label={text('factLink')} check={linkProblem} inputMode="url" />
      </Facts>
    </details>
  );
}
