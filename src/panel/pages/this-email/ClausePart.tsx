import { useState } from 'preact/hooks';
import { wordings } from '../../../languages/wording.ts';
import type { Proposal } from '../../../model.ts';
import { text, textLanguage } from '../../../platform/text.ts';
import { agreementClause } from '../../../reply/agreement.ts';
import { languageOf } from '../../../reply/words.ts';
import type { Case } from '../../case.ts';
import { useServices } from '../../services.ts';
import { LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { useSettings } from '../../use-settings.ts';
import { useWordings } from '../../use-wordings.ts';

interface ClausePartProps {
  found: Case;
  proposal: Proposal | null;
}

/** The agreement's clause for the proposal document itself: nothing but the clipboard can take it there. */
export function ClausePart({ found, proposal }: ClausePartProps) {
  const { copy } = useServices();
  const settings = useSettings();
  const own = useWordings() ?? wordings;
  const [copied, setCopied] = useState<boolean | null>(null);
  const language = languageOf(found.verdict.language ?? proposal?.language ?? textLanguage(), wordings);

  async function copyClause(): Promise<void> {
    setCopied(await copy(agreementClause(language, settings?.minutes ?? 10, own)));
  }

  return (
    <p class={page.small}>
      {text('clauseText')} <LinkButton onClick={() => void copyClause()}>{text('copyClause')}</LinkButton>{' '}
      <span role="status">
        {copied === true && text('copied')}
        {copied === false && text('notCopied')}
      </span>
    </p>
  );
}
