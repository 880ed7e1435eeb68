import { useEffect, useState } from 'preact/hooks';
import type { Opportunity, OutcomeId, ReasonId } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { outcomeOptions, reasonLabel, reasonOptions } from '../../labels.ts';
import { Notes } from '../../Notes.tsx';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { answerProblem } from '../../saved-text.ts';
import { useServices } from '../../services.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { FactLine, FactSelect, Facts } from '../../ui/FactLine.tsx';
import { MailIcon } from '../../ui/icons.tsx';
import page from '../../ui/Page.module.css';
import { Patience } from '../../ui/Patience.tsx';
import { nameOf } from '../log/EntryRow.tsx';
import styles from './Entry.module.css';
import { WhatHappened } from './WhatHappened.tsx';

type Reading = { is: 'reading' | 'failed' | 'gone' } | { is: 'read'; entry: Opportunity };

function useEntryById(id: string): Reading {
  const { records } = useServices();
  const [reading, setReading] = useState<Reading>({ is: 'reading' });
  useEffect(() => {
    let turn = 0;
    const read = async () => {
      const mine = ++turn;
      try {
        const entry = await records.byId(id);
        if (mine === turn) setReading(entry ? { is: 'read', entry } : { is: 'gone' });
      } catch {
        if (mine === turn) setReading({ is: 'failed' });
      }
    };
    void read();
    const stop = records.onChange(() => void read());
    return () => {
      turn = -1;
      stop();
    };
  }, [records, id]);
  return reading;
}

/** One entry of the log: who, their words, where it went, the guess, notes, what happened when. */
export function Entry({ id }: { id: string }) {
  const reading = useEntryById(id);
  const { openThread } = useServices();
  const url = reading.is === 'read' ? reading.entry.threadUrl : null;
  return (
    <main class={page.page}>
      <div class={styles.top}>
        <BackLink href={hrefOf({ is: 'log' })}>{text('tabLog')}</BackLink>
        {url && (
          <Button look="text" icon={<MailIcon />} onClick={() => openThread(url)}>
            {text('openMail')}
          </Button>
        )}
      </div>
      {reading.is === 'reading' && <Patience says={text('entryLoading')} />}
      {reading.is === 'gone' && <NoEntry title={text('entryGoneTitle')} more={text('entryGoneText')} />}
      {reading.is === 'failed' && <NoEntry title={text('entryFailedTitle')} more={text('logFailedText')} />}
      {reading.is === 'read' && <EntryBody entry={reading.entry} />}
    </main>
  );
}

function NoEntry({ title, more }: { title: string; more: string }) {
  const heading = usePageFocus();
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{more}</p>
    </>
  );
}

function EntryBody({ entry }: { entry: Opportunity }) {
  const { records, copy } = useServices();
  const heading = usePageFocus();
  const [open, setOpen] = useState<{ outcome?: OutcomeId; guess?: ReasonId[] }>({});
  const [problem, setProblem] = useState<string | null>(null);

  async function answer(set: { outcome?: OutcomeId; guess?: ReasonId[] }): Promise<void> {
    setOpen((current) => ({ ...current, ...set }));
    setProblem(null);
    try {
      await records.record({ entry: entry.id, set });
      setOpen({});
    } catch (error) {
      setProblem(answerProblem(error));
    }
  }

  const guess = (open.guess ?? entry.guess)[0];
  const meta = [entry.project, entry.organisation ? entry.contact.name : null, entry.contact.email];
  return (
    <>
      <header class={page.head}>
        <h1 ref={heading} tabIndex={-1}>
          {nameOf(entry)}
        </h1>
        <p class={page.small}>{meta.filter(Boolean).join(' · ')}</p>
      </header>
      {entry.evidence && (
        <section class={page.thought}>
          <h2>{text('theirWords')}</h2>
          <blockquote class={styles.quote} lang={entry.language ?? undefined}>
            {entry.evidence}
          </blockquote>
        </section>
      )}
      <Facts>
        <FactSelect
          fact="outcome"
          label={text('whereItWent')}
          value={open.outcome ?? entry.outcome}
          options={outcomeOptions()}
          onChange={(outcome) => void answer({ outcome })}
        />
        <FactSelect
          fact="guess"
          label={text('youGuessed')}
          value={guess ?? 'unanswered'}
          options={[
            ...(guess === undefined ? [{ id: 'unanswered' as const, label: text('notGuessed') }] : []),
            ...reasonOptions(text('noIdea')),
          ]}
          onChange={(id) => {
            if (id !== 'unanswered') void answer({ guess: [id] });
          }}
        />
        {entry.inMail.length > 0 && (
          <FactLine label={text('inTheirMail')}>{entry.inMail.map(reasonLabel).join(', ')}</FactLine>
        )}
      </Facts>
      {problem && (
        <p class={page.problem} role="alert">
          {problem}
        </p>
      )}
      <Notes
        threadOrEntry={entry.threadKey ?? entry.id}
        stored={entry.notes}
        change={(notes) => ({ entry: entry.id, set: { notes } })}
        onCopy={copy}
      />
      <WhatHappened entry={entry} />
    </>
  );
}
