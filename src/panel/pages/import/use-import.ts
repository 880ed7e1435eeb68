import { useEffect, useRef, useState } from 'preact/hooks';
import type { TextKey } from '../../../platform/text.ts';
import type {
  CsvMapping,
  CsvTable,
  ImportDone,
  ImportPreview,
  ImportProblem,
  ImportReading,
} from '../../safety-services.ts';
import { useServices } from '../../services.ts';
import { useJob } from '../../use-job.ts';
import { NOTES, noteOf } from './notes.ts';

/** Where an import stands. `note`: what became of the act before, to be read. */
export type Stage = { note?: TextKey | null } & (
  | { is: 'choose' }
  | { is: 'reading' }
  | { is: 'locked'; wrongPassphrase: boolean }
  | { is: 'table'; table: CsvTable }
  | { is: 'preview'; preview: ImportPreview }
  | { is: 'failed'; problem: ImportProblem }
  | { is: 'writing' }
  | { is: 'done'; done: ImportDone }
  | { is: 'undoing' }
  | { is: 'undone'; kept: number }
);

/** One import from the choice of a file to its undoing. */
export interface Import {
  stage: Stage;
  file: File | null;
  /** How far the long job of this stage is, from 0 to 1; null while none runs. */
  progress: number | null;
  /** As typed; kept while it is wrong. */
  passphrase: string;
  typePassphrase(passphrase: string): void;
  mapping: CsvMapping;
  map(mapping: CsvMapping): void;
  /** Reads a file that was chosen or dropped; what was read before is forgotten. */
  choose(files: readonly File[]): void;
  unlock(): void;
  readMapped(): void;
  /** Back to the columns of the table that the preview is of; null if it is of none. */
  changeColumns: (() => void) | null;
  takeOver(): void;
  takeBack(): void;
  cancel(): void;
  startAgain(): void;
}

/** In these stages another file may be dropped: nothing is being done, and nothing waits to be taken back. */
const CAN_CHOOSE: readonly Stage['is'][] = ['choose', 'locked', 'table', 'preview', 'failed', 'undone'];

/** The state of the page. Leaving it stops what runs and forgets what was read. */
export function useImport(): Import {
  const { transfer } = useServices();
  const job = useJob();
  const [stage, setStage] = useState<Stage>({ is: 'choose' });
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [mapping, setMapping] = useState<CsvMapping>([]);
  const [table, setTable] = useState<CsvTable | null>(null);
  /** What was read and waits: to be taken over, or to be taken back. */
  const held = useRef<string | null>(null);
  const isGone = useRef(false);

  function letGo(): void {
    if (held.current !== null) void transfer.discard(held.current).catch(() => undefined);
    held.current = null;
  }

  const leave = useRef<() => void>(() => undefined);
  leave.current = () => {
    isGone.current = true;
    job.cancel();
    letGo();
  };
  useEffect(() => () => leave.current(), []);

  function show(reading: ImportReading): void {
    if (reading.is === 'preview') {
      held.current = reading.preview.id;
      if (isGone.current) letGo();
    }
    if (reading.is === 'table') {
      setTable(reading.table);
      setMapping(reading.table.guess);
    }
    setStage(reading);
  }

  async function read(
    next: File,
    before: Stage,
    how: { passphrase?: string; mapping?: CsvMapping } = {},
  ): Promise<void> {
    letGo();
    setStage({ is: 'reading' });
    const end = await job.run((watch) => transfer.read(next, how, watch));
    if (end.is === 'done') show(end.value);
    else if (end.is === 'cancelled') setStage({ ...before, note: 'importStopped' });
    else if (end.is === 'failed') setStage({ ...before, note: noteOf(end.error, NOTES.reading) });
  }

  function choose(files: readonly File[]): void {
    const [one] = files;
    if (!one || !CAN_CHOOSE.includes(stage.is)) return;
    if (files.length > 1) {
      setStage((last) => ({ ...last, note: 'importOneFile' }));
      return;
    }
    setFile(one);
    setTable(null);
    void read(one, { is: 'choose' });
  }

  function backToColumns(columns: CsvTable): void {
    letGo();
    setStage({ is: 'table', table: columns });
  }

  async function takeOver(preview: ImportPreview): Promise<void> {
    setStage({ is: 'writing' });
    const end = await job.run((watch) => transfer.apply(preview.id, watch));
    if (end.is === 'done') setStage({ is: 'done', done: end.value });
    else if (end.is === 'cancelled') setStage({ is: 'preview', preview, note: 'importStopped' });
    else if (end.is === 'failed') {
      setStage({ is: 'preview', preview, note: noteOf(end.error, NOTES.writing) });
    }
  }

  async function takeBack(done: ImportDone): Promise<void> {
    setStage({ is: 'undoing' });
    const end = await job.run((watch) => transfer.undo(done.id, watch));
    if (end.is === 'done') {
      letGo();
      setStage({ is: 'undone', kept: end.value.kept });
    } else if (end.is === 'cancelled') setStage({ is: 'done', done, note: 'importUndoStopped' });
    else if (end.is === 'failed') setStage({ is: 'done', done, note: noteOf(end.error, NOTES.undoing) });
  }

  return {
    stage,
    file,
    progress: job.done,
    passphrase,
    typePassphrase: setPassphrase,
    mapping,
    map: setMapping,
    choose,
    unlock: () => {
      if (file && stage.is === 'locked') void read(file, stage, { passphrase });
    },
    readMapped: () => {
      if (file && stage.is === 'table') void read(file, stage, { mapping });
    },
    changeColumns: table && (() => backToColumns(table)),
    takeOver: () => {
      if (stage.is === 'preview') void takeOver(stage.preview);
    },
    takeBack: () => {
      if (stage.is === 'done') void takeBack(stage.done);
    },
    cancel: job.cancel,
    startAgain: () => {
      letGo();
      setFile(null);
      setPassphrase('');
      setStage({ is: 'choose' });
    },
  };
}
