import type {
  CsvTable,
  ImportCode,
  ImportPreview,
  ImportProblem,
  ImportReading,
} from '../../../src/panel/safety-services.ts';
import { LOG } from './cases.ts';
import { type FakeWorld, fakeWorld } from './fakes.ts';
import type { State, Step } from './states.ts';

const NO_TAB = { status: 'none', view: null } as const;
const NAME = 'lost-and-learned-2026-11-18.json';

/** What a backup of some months would do. */
export const PREVIEW: ImportPreview = {
  id: 'import-1',
  from: 'ours',
  exportedAt: '2026-11-15T09:00:00.000Z',
  entries: { new: 198, changed: 12, same: 46, conflict: 2 },
  others: 5,
  examples: [
    { name: 'Northwind Logistics', effect: 'new', fields: [] },
    { name: 'Halden & Sons', effect: 'new', fields: [] },
    { name: 'Atelier Moreau', effect: 'changed', fields: ['outcome', 'told', 'lesson'] },
    { name: 'Cooperativa del Valle', effect: 'changed', fields: ['status', 'request', 'nudge'] },
    { name: 'Lindqvist AB', effect: 'conflict', fields: ['notes', 'call.chosen'] },
    { name: 'Grupo Alba', effect: 'new', fields: [] },
    { name: 'Brightwater', effect: 'conflict', fields: ['lesson'] },
  ],
  problems: [{ code: 'no-such-date', line: 214, field: 'decidedAt', value: '31 Feb 2026' }],
  problemCount: 1,
};

/** Names of organisations that no column is wide enough for. */
const LONG_NAMES: ImportPreview = {
  ...PREVIEW,
  examples: [
    {
      name: 'Communauté d’agglomération du Pays de Châtellerault et des Vals du Thouet',
      effect: 'conflict',
      fields: ['lesson', 'notes', 'evidence', 'action', 'followUp', 'told', 'competitor'],
    },
    { name: 'mk@agglomeration-du-pays-de-chatellerault-et-des-vals.example', effect: 'new', fields: [] },
    { name: '', effect: 'new', fields: [] },
  ],
};

const NOTHING_NEW: ImportPreview = {
  ...PREVIEW,
  entries: { new: 0, changed: 0, same: 258, conflict: 0 },
  others: 0,
  examples: [],
  problems: [],
  problemCount: 0,
};

/** Problems of every cause that a line can have, and many of one. */
const PROBLEMS: ImportProblem[] = [
  {
    code: 'no-json',
    line: 3,
    field: null,
    value: '{"id":"northwind","fields":{"organisation":{"value":"North',
  },
  { code: 'too-deep', line: 8, field: null, value: null },
  { code: 'too-long', line: 21, field: 'notes', value: null },
  {
    code: 'wrong-value',
    line: 34,
    field: 'outcome',
    value: 'they went with a cousin of the managing director',
  },
  { code: 'unclear-date', line: 40, field: 'decided', value: '03/04/2026' },
  { code: 'wrong-cells', line: 52, field: null, value: '"Halden", Sons' },
  { code: 'twice', line: 55, field: 'id', value: 'halden' },
  ...Array.from(
    { length: 43 },
    (_, at): ImportProblem => ({
      code: 'no-such-date',
      line: 1200 + at,
      field: 'action.due',
      value: `2026-02-${30 + (at % 2)}`,
    }),
  ),
];

export const TABLE: CsvTable = {
  columns: [
    'Company',
    'Contact',
    'Deal name',
    'Close date',
    'Amount',
    'Closed lost reason',
    'Internal comment',
  ],
  rows: [
    ['Northwind Logistics', 'Dana Whitfield', 'Data platform', '2026-11-18', '42,000', 'Price', ''],
    ['Halden & Sons', 'Priya Nair', 'Support contract', '2026-11-12', '8,500', 'Timing', ''],
    ['', 'Tom Okafor', 'Refit of the reading rooms', '2026-10-30', '', 'Went with the incumbent', ''],
    ['Atelier Moreau', '', 'Refonte du site', '2026-09-02', '19,000', 'No decision', ''],
  ],
  count: 1204,
  guess: ['organisation', 'name', 'project', 'decidedAt', null, 'reasons', null],
};

const UNNAMED: CsvTable = {
  columns: ['1', '2', 'A very long heading of a column that somebody once typed into a spreadsheet'],
  rows: [
    ['17', '2026-11-18', 'They had a reference in our own town and that settled it before the talks began'],
  ],
  count: 1,
  guess: [null, null, null],
};

/** Chooses a file as if it had been picked. */
function file(name = NAME, bytes = 1_400_000): Step {
  return {
    act: () => {
      const field = document.querySelector<HTMLInputElement>('input[type="file"]');
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], name));
      if (!field) throw new Error('No field for a file');
      field.files = transfer.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
  };
}

const change = (act: (world: FakeWorld) => void): Step => ({ act });
const WAIT: Step = { wait: 100 };
/** Until a long job shows itself. */
const LONG: Step = { wait: 400 };
/** Presses the main button of the page, which a toast may stand before. */
const MAIN: Step = { pressNth: 0, of: 'footer > div:last-child button' };
const UNDO: Step = { press: 'importUndo' };

const error = (name: string) => Object.assign(new Error(name), { name });

function importing(reading: ImportReading, steps: readonly Step[] = [], more: Partial<State> = {}): State {
  return {
    hash: '#/import',
    world: () => {
      const world = fakeWorld(NO_TAB, LOG);
      world.safety.reading = reading;
      world.safety.imported = { id: 'import-1', entries: PREVIEW.entries, others: PREVIEW.others };
      return world;
    },
    steps,
    ...more,
  };
}

const preview = (shown: ImportPreview, steps: readonly Step[] = [], more: Partial<State> = {}) =>
  importing({ is: 'preview', preview: shown }, [file(), WAIT, ...steps], more);

function failed(code: ImportCode, parts: Partial<ImportProblem> = {}, name = NAME): State {
  const problem = { code, line: null, field: null, value: null, ...parts };
  return importing({ is: 'failed', problem }, [file(name), WAIT]);
}

const LOCKED: ImportReading = { is: 'locked', wrongPassphrase: false };
const write = (words: string): Step => ({ write: words, into: 'lockField' });

/** Files coming in. */
export const importStates: Record<string, State> = {
  import: importing(LOCKED),
  'import-dragged-over': importing(LOCKED, [
    change(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['{}'], NAME));
      document.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true }));
    }),
  ]),
  'import-unread': importing(LOCKED, [change(({ safety }) => safety.fail(error('Error'))), file(), WAIT]),
  'import-reading': importing(LOCKED, [change(({ safety }) => safety.holdJobsAt(0.38)), file(), LONG]),
  'import-stopped': importing(LOCKED, [
    change(({ safety }) => safety.holdJobsAt(0.38)),
    file(),
    LONG,
    { press: 'cancel' },
    WAIT,
  ]),
  'import-locked': importing(LOCKED, [file(), WAIT]),
  'import-locked-empty': importing(LOCKED, [file(), WAIT, MAIN]),
  'import-locked-wrong': importing(LOCKED, [
    file(
      'lost-and-learned-2026-11-18-of-the-old-computer-in-the-office-before-the-move (copy 2).sealed.json',
    ),
    WAIT,
    write('correct horse'),
    change(({ safety }) => {
      safety.reading = { is: 'locked', wrongPassphrase: true };
    }),
    MAIN,
    WAIT,
  ]),
  'import-table': importing({ is: 'table', table: TABLE }, [file('lost-deals.csv', 88_000), WAIT]),
  'import-table-below': importing({ is: 'table', table: TABLE }, [file('lost-deals.csv', 88_000), WAIT], {
    scroll: 'bottom',
  }),
  'import-table-unnamed': importing({ is: 'table', table: UNNAMED }, [file('export (3).csv', 900), WAIT], {
    scroll: 'bottom',
  }),
  'import-table-joined': importing(
    { is: 'table', table: TABLE },
    [
      file('lost-deals.csv', 88_000),
      WAIT,
      change(() => {
        const field = document.querySelectorAll('select')[6];
        if (!field) throw new Error('No seventh column');
        field.value = 'reasons';
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    ],
    { scroll: 'bottom' },
  ),
  'import-preview': preview(PREVIEW),
  'import-preview-below': preview(PREVIEW, [], { scroll: 'bottom' }),
  'import-preview-long-names': preview(LONG_NAMES),
  'import-preview-csv': importing({ is: 'table', table: TABLE }, [
    file('lost-deals.csv', 88_000),
    WAIT,
    change(({ safety }) => {
      const entries = { new: 1204, changed: 0, same: 0, conflict: 0 };
      const others = { others: 0, exportedAt: null, problems: [], problemCount: 0 };
      safety.reading = { is: 'preview', preview: { ...PREVIEW, from: 'other-csv', entries, ...others } };
    }),
    MAIN,
    WAIT,
  ]),
  'import-preview-100000': preview({
    ...PREVIEW,
    entries: { new: 99_871, changed: 120, same: 100_000, conflict: 9 },
    others: 1400,
    problemCount: 12_345,
  }),
  'import-preview-others': preview({ ...NOTHING_NEW, others: 3 }),
  'import-preview-problems': preview(
    { ...PREVIEW, examples: [], problems: PROBLEMS, problemCount: 12_345 },
    [],
    {
      scroll: 'bottom',
    },
  ),
  'import-preview-all-problems': preview(
    { ...PREVIEW, examples: [], problems: PROBLEMS, problemCount: PROBLEMS.length },
    [{ press: 'showMore' }],
    { scroll: 'bottom' },
  ),
  'import-nothing-new': preview(NOTHING_NEW),
  'import-nothing-readable': preview({
    ...NOTHING_NEW,
    entries: { new: 0, changed: 0, same: 0, conflict: 0 },
    problems: PROBLEMS.slice(0, 2),
    problemCount: 2,
  }),
  'import-no-entries': preview({ ...NOTHING_NEW, entries: { new: 0, changed: 0, same: 0, conflict: 0 } }),
  'import-writing': preview(PREVIEW, [change(({ safety }) => safety.holdJobsAt(0.62)), MAIN, LONG]),
  'import-not-written': preview(PREVIEW, [
    change(({ safety }) => safety.fail(error('QuotaExceededError'))),
    MAIN,
    WAIT,
  ]),
  'import-done': preview(PREVIEW, [MAIN, WAIT]),
  'import-undoing': preview(PREVIEW, [
    MAIN,
    WAIT,
    change(({ safety }) => safety.holdJobsAt(0.2)),
    UNDO,
    LONG,
  ]),
  'import-not-undone': preview(PREVIEW, [
    MAIN,
    WAIT,
    change(({ safety }) => safety.fail(error('Error'))),
    UNDO,
    WAIT,
  ]),
  'import-undone': preview(PREVIEW, [MAIN, WAIT, UNDO, WAIT]),
  'import-undone-kept': preview(PREVIEW, [
    change(({ safety }) => {
      safety.undone = { kept: 3 };
    }),
    MAIN,
    WAIT,
    UNDO,
    WAIT,
  ]),
  'import-failed-empty': failed('empty'),
  'import-failed-no-text': failed('no-text', { line: 1 }, 'backups of 2026.zip'),
  'import-failed-not-ours': failed('not-ours', { line: 1 }),
  'import-failed-newer': failed('newer', { value: '3' }),
  'import-failed-cut-off': failed('cut-off', { line: 48_211 }),
  'import-failed-too-large': failed('too-large', { value: '2147483648' }),
  'import-failed-wrong-passphrase': failed('wrong-passphrase'),
  'import-failed-damaged': failed('damaged', {
    line: 17,
    value: '{"id":"northwind","fields":{"organisation":"\u0001',
  }),
  'import-from-empty-log': { hash: '#/log', world: () => fakeWorld(NO_TAB) },
  ...exportStates(),
};

/** One entry leaving, from its own page. */
function exportStates(): Record<string, State> {
  const along = (steps: readonly Step[]): State => ({
    hash: '#/entry/dana',
    world: () => fakeWorld(NO_TAB, LOG),
    steps,
    scroll: 'bottom',
  });
  const kept = (steps: readonly Step[], change?: (world: FakeWorld) => void): State => ({
    hash: '#/keeping',
    world: () => {
      const world = fakeWorld(NO_TAB, LOG);
      change?.(world);
      return world;
    },
    steps: [
      WAIT,
      ...steps,
      { act: () => document.querySelector('fieldset')?.scrollIntoView({ block: 'center' }) },
    ],
  });
  const MONTHS: readonly Step[] = [
    { pressNth: 2, of: 'input[type="radio"]' },
    { pressNth: 0, of: 'fieldset input[type="checkbox"]' },
  ];
  return {
    export: kept([]),
    'export-months': kept(MONTHS),
    'export-handed': kept([...MONTHS, { press: 'exportSaveFiles' }, WAIT], (world) => {
      world.services.transfer.export = async () =>
        Array.from(
          { length: 36 },
          (_, month) => `lost-and-learned-${2024 + Math.floor(month / 12)}-${month % 12}.md`,
        );
    }),
    'export-working': kept([{ press: 'exportSave' }, LONG], ({ safety }) => safety.holdJobsAt(0.4)),
    'export-nothing-due': kept(
      [{ pressNth: 3, of: 'input[type="radio"]' }, { press: 'exportSave' }, WAIT],
      (world) => {
        world.services.transfer.export = async () => [];
      },
    ),
    'export-failed': kept([
      { act: ({ safety }) => safety.fail(error('QuotaExceededError')) },
      { press: 'exportSave' },
      WAIT,
    ]),
    'entry-take-along': along([]),
    'entry-taken-along': along([{ press: 'exportJson' }, WAIT]),
    'entry-taking-along': along([
      change(({ safety }) => safety.holdJobsAt(0.4)),
      { press: 'exportCsv' },
      LONG,
    ]),
    'entry-not-taken-along': along([
      change(({ safety }) => safety.fail(error('Error'))),
      { press: 'exportCalendar' },
      WAIT,
    ]),
  };
}
