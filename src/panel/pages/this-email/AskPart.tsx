import type { ComponentChildren } from 'preact';
import { text } from '../../../platform/text.ts';
import { templatesFor } from '../../../reply/choose.ts';
import { panelWording } from '../../labels.ts';
import { LetterChoices } from '../../letter/LetterChoices.tsx';
import { LetterText } from '../../letter/LetterText.tsx';
import page from '../../ui/Page.module.css';
import { Path } from '../../ui/Path.tsx';
import { OfferTimes } from './OfferTimes.tsx';
import type { Request } from './use-request.ts';

interface AskPartProps {
  request: Request;
  /** Whether a debrief was agreed on: only then may a letter say so. */
  agreed: boolean;
  /** More that the letter depends on. */
  children?: ComponentChildren;
}

/** The step "Ask": which words, and the words. */
export function AskPart({ request, agreed, children }: AskPartProps) {
  const { draft, mailing, wordings } = request;
  const groups = templatesFor(panelWording(), wordings[draft.choice.language]).map(({ name, templates }) => ({
    name,
    templates: templates.filter(
      ({ id }) => agreed || id !== 'request.agreed' || id === draft.choice.template,
    ),
  }));
  return (
    <section class={page.thought}>
      <Path
        label={text('pathLabel')}
        steps={[text('pathAsk'), text('pathSchedule'), text('pathListen'), text('pathLearn')]}
        now={0}
      />
      <LetterChoices draft={draft} groups={groups} wordings={wordings} />
      <LetterText draft={draft} mailing={mailing} />
      <OfferTimes choice={draft.choice} wordings={wordings} />
      {children}
    </section>
  );
}
