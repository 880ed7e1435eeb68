import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { entriesText } from '../../amounts.ts';
import { flushMemory, useMemory } from '../../memory.ts';
import { moveFocus } from '../../page-focus.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckBox } from '../../ui/CheckBox.tsx';
import page from '../../ui/Page.module.css';
import { useFocusBack } from '../../use-focus-back.ts';
import styles from './Keeping.module.css';
import { SaveBackup } from './SaveBackup.tsx';

interface DeletePartProps {
  /** How many the log has, null if that is not known. */
  entries: number | null;
  onDeleted: () => void;
}

/** Everything goes: first what that means and a way to take it along, then one step that cannot be taken by chance. */
export function DeletePart({ entries, onDeleted }: DeletePartProps) {
  const [isOpen, setOpen] = useState(false);
  const [closings, setClosings] = useState(0);
  const begin = useFocusBack<HTMLButtonElement>(closings, isOpen);
  return (
    <section class={styles.part} aria-labelledby="delete">
      <div class={page.thought}>
        <h2 id="delete">{text('deleteHeading')}</h2>
        <p class={page.small}>{text('deleteText')}</p>
        {!isOpen && (
          <div class={page.row}>
            <Button ref={begin} onClick={() => setOpen(true)}>
              {text('deleteBegin')}
            </Button>
          </div>
        )}
      </div>
      {isOpen && (
        <DeleteSteps
          entries={entries}
          onDeleted={onDeleted}
          onKeep={() => {
            setOpen(false);
            setClosings((count) => count + 1);
          }}
        />
      )}
    </section>
  );
}

function DeleteSteps({ entries, onDeleted, onKeep }: DeletePartProps & { onKeep: () => void }) {
  const first = useRef<HTMLHeadingElement>(null);
  useEffect(() => moveFocus(first.current), []);
  return (
    <>
      <div class={page.thought}>
        <h3 ref={first} tabIndex={-1} class={styles.sub}>
          {text('deleteFirst')}
        </h3>
        <p class={page.small}>{text('deleteFirstText')}</p>
        <SaveBackup label={text('deleteSaveFirst')} look="quiet" />
      </div>
      <WhatGoes entries={entries} />
      <LastStep onDeleted={onDeleted} onKeep={onKeep} />
    </>
  );
}

function WhatGoes({ entries }: { entries: number | null }) {
  return (
    <>
      <div class={page.thought}>
        <h3 class={styles.sub}>{text('deleteGoes')}</h3>
        <ul class={styles.points}>
          <li>
            {entries === null ? text('deleteGoesLogUncounted') : text('deleteGoesLog', entriesText(entries))}
          </li>
          <li>{text('deleteGoesCopies')}</li>
          <li>{text('deleteGoesTaught')}</li>
          <li>{text('deleteGoesSettings')}</li>
        </ul>
      </div>
      <div class={page.thought}>
        <h3 class={styles.sub}>{text('deleteStays')}</h3>
        <ul class={styles.points}>
          <li>{text('deleteStaysFiles')}</li>
          <li>{text('deleteStaysMails')}</li>
        </ul>
      </div>
    </>
  );
}

/** Not by one press alone, and by no dialog: a box to tick and a button. */
function LastStep({ onDeleted, onKeep }: { onDeleted: () => void; onKeep: () => void }) {
  const { privacy } = useServices();
  const memory = useMemory();
  const [isSure, setSure] = useState(false);
  const [isDeleting, setDeleting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function remove(): Promise<void> {
    if (!isSure) {
      setProblem(text('deleteTick'));
      return;
    }
    setProblem(null);
    setDeleting(true);
    // What was typed goes with the rest, and not into the log after it.
    flushMemory(memory);
    try {
      await privacy.deleteEverything();
    } catch {
      setDeleting(false);
      setProblem(text('deleteFailed'));
      return;
    }
    onDeleted();
  }

  return (
    <div class={page.thought}>
      <p>{text('deleteNoUndo')}</p>
      <CheckBox
        label={text('deleteSure')}
        checked={isSure}
        onChange={(sure) => {
          setSure(sure);
          setProblem(null);
        }}
      />
      {problem && (
        <p class={page.problem} role="alert">
          {problem}
        </p>
      )}
      <div class={page.row}>
        <Button onClick={() => void remove()} working={isDeleting ? text('deleting') : null}>
          {text('deleteNow')}
        </Button>
        {!isDeleting && (
          <Button look="text" onClick={onKeep}>
            {text('deleteKeep')}
          </Button>
        )}
      </div>
      {isDeleting && <progress class={page.progress} aria-label={text('deleting')} />}
    </div>
  );
}
