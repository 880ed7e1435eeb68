import { useEffect, useState } from 'preact/hooks';
import type { Opportunity, ReasonId, Verdict } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { excerptOf, excerptText, sentencesOf } from '../../excerpt.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { type SelectedText, useSelectedTexts, useServices } from '../../services.ts';
import page from '../../ui/Page.module.css';
import { Patience } from '../../ui/Patience.tsx';
import { QuoteWithMarks } from '../../ui/QuoteWithMarks.tsx';
import { EntryForm } from './EntryForm.tsx';
import { EMPTY_FORM, type NewEntryForm, selectedKey } from './form.ts';
import { seedOf } from './seed.ts';

/** A whole mail is not stored: where no sentence is known to decide, no more than this is offered to be kept. */
const MOST_KEPT = 600;

interface FromSelectionProps {
  back: { href: string; name: string };
}

/** A text that the user selected on some page, judged, to be corrected and logged. */
export function FromSelection({ back }: FromSelectionProps) {
  const [first] = useSelectedTexts();
  if (!first) return <NothingWaits />;
  return <Judged key={first.id} selected={first} back={back} />;
}

/** It was logged or discarded, here or in another panel of the window. */
function NothingWaits() {
  const heading = usePageFocus();
  return (
    <main class={`${page.page} ${page.middle}`}>
      <h1 ref={heading} tabIndex={-1}>
        {text('selectionGoneTitle')}
      </h1>
      <p>{text('selectionGoneText')}</p>
      <a class={page.link} href={hrefOf({ is: 'log' })}>
        {text('tabLog')}
      </a>
    </main>
  );
}

function Judged({ selected, back }: { selected: SelectedText; back: FromSelectionProps['back'] }) {
  const { selections } = useServices();
  // `failed`: nothing may be said about what the text holds.
  const [verdict, setVerdict] = useState<Verdict | 'failed' | null>(null);
  useEffect(() => {
    let wanted = true;
    selections.judge(selected.text).then(
      (judged) => wanted && setVerdict(judged),
      () => wanted && setVerdict('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [selections, selected.text]);
  if (verdict === null) {
    return (
      <main class={page.page}>
        <Patience says={text('readingText')} />
      </main>
    );
  }
  return <SelectionForm selected={selected} verdict={verdict === 'failed' ? null : verdict} back={back} />;
}

interface SelectionFormProps {
  selected: SelectedText;
  /** Null if it could not be judged. */
  verdict: Verdict | null;
  back: FromSelectionProps['back'];
}

/** The sentences at the beginning that are short enough to be kept. */
function firstSentences(words: string, language: string | null): string {
  if (words.length <= MOST_KEPT) return words;
  const fitting = sentencesOf(words, language).filter(({ end }) => end <= MOST_KEPT);
  return words.slice(0, fitting.at(-1)?.end ?? MOST_KEPT);
}

function SelectionForm({ selected, verdict, back }: SelectionFormProps) {
  const { records, selections, now } = useServices();
  const found = verdict?.rejection ? verdict : null;
  const language = verdict?.language ?? null;
  const decided = excerptText(selected.text, excerptOf(selected.text, found?.evidence ?? [], language));
  const words = decided ?? firstSentences(selected.text, language);
  const first: NewEntryForm = {
    ...EMPTY_FORM,
    outcome: found?.outcome === 'unknown' ? null : (found?.outcome ?? null),
    said: { words, reason: found?.reasons[0] ?? 'not_said' },
  };

  /** The reason as corrected, then the others that the text states. */
  function reasonsOf(reason: ReasonId): ReasonId[] {
    if (reason === 'not_said') return [reason];
    const others = (found?.reasons ?? []).slice(1).filter((other) => other !== reason);
    return [reason, ...others];
  }

  async function write(form: NewEntryForm, currency: string): Promise<Opportunity> {
    const seed = {
      ...seedOf(form, currency),
      kind: verdict?.kind ?? ('sales' as const),
      decidedAt: now().toISOString(),
      inMail: reasonsOf(form.said?.reason ?? 'not_said'),
      evidence: form.said?.words.trim() || null,
      language,
    };
    return records.record({ seed, set: {} });
  }

  return (
    <EntryForm
      formKey={selectedKey(selected.id)}
      first={first}
      kind={verdict?.kind ?? 'sales'}
      lang={language}
      back={back}
      write={write}
      onWritten={() => void selections.drop(selected.id)}
      leave={{ label: text('discard'), onLeave: () => void selections.drop(selected.id) }}
    >
      <WhatItSays selected={selected} verdict={verdict} kept={words} />
    </EntryForm>
  );
}

/** What was found in the text, and what of it is missing. */
function WhatItSays({
  selected,
  verdict,
  kept,
}: Omit<SelectionFormProps, 'back'> & {
  kept: string;
}) {
  if (selected.text === '') return <p>{text('selectionEmpty')}</p>;
  const isNo = verdict?.rejection ?? false;
  const marks = isNo ? (verdict?.evidence ?? []) : [];
  const [opening] = sentencesOf(selected.text, verdict?.language ?? null);
  const excerpt = isNo
    ? excerptOf(selected.text, marks, verdict?.language ?? null)
    : opening
      ? [opening]
      : [];
  return (
    <>
      {verdict && !isNo && <p>{text('selectionNothing')}</p>}
      {(isNo || kept !== selected.text) && (
        <QuoteWithMarks
          text={selected.text}
          marks={marks}
          excerpt={excerpt}
          lang={verdict?.language ?? null}
          moreLabel={text('showMore')}
          lessLabel={text('showLess')}
          before={isNo ? text('foundByWords') : ''}
        >
          {null}
        </QuoteWithMarks>
      )}
      {selected.cut && (
        <p class={page.small}>
          {text('selectionCut', new Intl.NumberFormat(formatLocale()).format(selected.text.length))}
        </p>
      )}
    </>
  );
}
