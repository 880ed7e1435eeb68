import { useEffect, useRef, useState } from 'preact/hooks';
import { isTooShort } from '../../../detection/teaching.ts';
import { text } from '../../../platform/text.ts';
import type { Case } from '../../case.ts';
import { useMemory } from '../../memory.ts';
import { moveFocus } from '../../page-focus.ts';
import { type TeachingChange, useServices } from '../../services.ts';
import { learnPhrase, newPhrase } from '../../teach.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { TextArea } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import { useTaught, useTeach } from '../../use-teaching.ts';
import { sentences } from './evidence.ts';

/** So many sentences are offered at first. */
const FIRST = 6;

/**
 * After "This is a rejection": which words say so? A sentence of the mail, or words of the user's own, become a
 * phrase of theirs. Gone when answered or put off; what was taught can be taken back.
 */
export function TeachWords({ found }: { found: Case }) {
  const { wordsAsked } = useMemory();
  const { now } = useServices();
  const { reading } = useTaught();
  const teach = useTeach();
  const [isAsked, setAsked] = useState(() => wordsAsked.has(found.threadKey));
  const [words, setWords] = useState('');
  const [isRefused, setRefused] = useState(false);
  const [used, setUsed] = useState<{ words: string; back: TeachingChange } | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const { language } = found.verdict;

  useEffect(() => {
    if (used) moveFocus(status.current);
  }, [used]);

  function close(): void {
    wordsAsked.delete(found.threadKey);
    setAsked(false);
  }

  async function use(): Promise<void> {
    if (isTooShort(words)) {
      setRefused(true);
      area.current?.focus();
      return;
    }
    const taught = reading.is === 'read' ? reading.taught : { mutes: [], phrases: [] };
    const phrase = newPhrase(words, language, now());
    const back = await teach.change(learnPhrase(phrase, taught));
    if (!back) return;
    close();
    setUsed({ words: phrase.phrase, back });
  }

  async function undo(back: TeachingChange): Promise<void> {
    if (!(await teach.change(back))) return;
    setUsed(null);
    moveFocus(document.querySelector('h1'));
  }

  const problem = teach.problem && (
    <p class={page.problem} role="alert">
      {teach.problem}
    </p>
  );
  return (
    <>
      <p ref={status} role="status" tabIndex={-1} hidden={!used} class={page.small}>
        {used && (
          <>
            {text('wordsUsed', used.words)}{' '}
            <LinkButton onClick={() => void undo(used.back)}>{text('undo')}</LinkButton>
          </>
        )}
      </p>
      {isAsked && (
        <section class={page.thought}>
          <h2>{text('whichWords')}</h2>
          <p class={page.small}>{text('whichWordsText')}</p>
          <Choices
            legend={text('pickSentence')}
            choices={sentences(found)}
            first={FIRST}
            chosen={words}
            lang={language}
            moreLabel={text('showMore')}
            onChoose={(sentence) => {
              setWords(sentence);
              setRefused(false);
            }}
          />
          <TextArea
            label={text('theWords')}
            value={words}
            lang={language}
            areaRef={area}
            onInput={setWords}
            problem={isRefused && isTooShort(words) ? text('phraseTooShort') : null}
          />
          <div class={page.row}>
            <Button onClick={() => void use()}>{text('useWords')}</Button>
            <Button look="text" onClick={close}>
              {text('notNow')}
            </Button>
          </div>
          {problem}
        </section>
      )}
      {!isAsked && problem}
    </>
  );
}
