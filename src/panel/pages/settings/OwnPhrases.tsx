import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnPhrase } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { type Taught, type TeachingChange, useServices } from '../../services.ts';
import { learnPhrase, newPhrase } from '../../teach.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import { useTeach } from '../../use-teaching.ts';
import { PhraseRow } from './PhraseRow.tsx';
import { phraseProblem } from './phrase-problem.ts';
import { Row } from './Row.tsx';
import styles from './Settings.module.css';
import { ShortList } from './ShortList.tsx';

const FILE_NAME = 'lost-and-learned-phrases.txt';

interface OwnPhrasesProps {
  taught: Taught;
  onRemove: (change: TeachingChange, says: string) => void;
}

/** The user's own phrases: add, change in place, remove, copy, save as a file. */
export function OwnPhrases({ taught, onRemove }: OwnPhrasesProps) {
  const { phrases } = taught;
  return (
    <Row id="phrases">
      <AddPhrase taught={taught} />
      {phrases.length === 0 ? (
        <p class={page.small}>{text('noOwnPhrases')}</p>
      ) : (
        <>
          <ShortList label={text('ownPhrases')} items={phrases}>
            {(phrase) => <PhraseRow key={phrase.id} phrase={phrase} taught={taught} onRemove={onRemove} />}
          </ShortList>
          <TakeAway phrases={phrases} />
        </>
      )}
    </Row>
  );
}

function AddPhrase({ taught }: { taught: Taught }) {
  const { now } = useServices();
  const teach = useTeach();
  const [words, setWords] = useState('');
  const [isPressed, setPressed] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const problem = phraseProblem(words, taught.phrases);

  async function add(): Promise<void> {
    setPressed(true);
    field.current?.focus();
    if (problem) return;
    if (!(await teach.change(learnPhrase(newPhrase(words, null, now()), taught)))) return;
    setWords('');
    setPressed(false);
  }

  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class={styles.field}>
        <Field
          label={text('addPhrase')}
          value={words}
          onInput={setWords}
          inputRef={field}
          problem={teach.problem ?? (isPressed ? problem : null)}
        />
      </div>
      <Button type="submit">{text('add')}</Button>
    </form>
  );
}

/** All phrases as text, a line each: to the clipboard, or into a file that the user saves. */
function TakeAway({ phrases }: { phrases: readonly OwnPhrase[] }) {
  const { copy } = useServices();
  const [tried, setTried] = useState<{ lines: string; isCopied: boolean } | null>(null);
  const [url, setUrl] = useState<string | null>(null);
  const lines = `${phrases.map(({ phrase }) => phrase).join('\n')}\n`;
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([lines], { type: 'text/plain' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [lines]);
  // What was said of another list no longer holds.
  const told = tried?.lines === lines ? tried : null;
  return (
    <div class={styles.away}>
      <Button onClick={async () => setTried({ lines, isCopied: await copy(lines) })}>
        {text('copyAll')}
      </Button>
      {url && (
        <a class={page.link} href={url} download={FILE_NAME}>
          {text('saveAsFile')}
        </a>
      )}
      <p class={told?.isCopied === false ? page.problem : page.small} role="status">
        {told && text(told.isCopied ? 'phrasesCopied' : 'notCopied')}
      </p>
    </div>
  );
}
