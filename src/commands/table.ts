import {
  type Counts,
  calibrationError,
  count,
  factRates,
  type Judged,
  rates,
  threadRates,
  wilson,
} from './measures.ts';

const NONE = '   –';

function shown(value: number | null): string {
  return value === null ? NONE : value.toFixed(3).replace(/^0/, '').padStart(4);
}

/** A 95 % interval, in hundredths. */
function interval(part: number, whole: number): string {
  const range = wilson(part, whole);
  return (range ? range.map((end) => end.toFixed(2).replace(/^0/, '')).join('–') : '').padStart(9).padEnd(10);
}

function row(name: string, counts: Counts): string {
  const { precision, recall, f1, falseAlarmRate } = rates(counts);
  const { hits, falseAlarms, misses, rest } = counts;
  const cells = [
    String(hits + falseAlarms + misses + rest).padStart(5),
    String(hits + misses).padStart(5),
    shown(precision).padStart(9),
    interval(hits, hits + falseAlarms),
    shown(recall).padStart(7),
    interval(hits, hits + misses),
    shown(f1).padStart(6),
    shown(falseAlarmRate).padStart(12),
  ];
  return `${name.padEnd(30)}${cells.join('')}`;
}

function groups(judged: readonly Judged[], key: (one: Judged) => string): [string, Judged[]][] {
  const map = new Map<string, Judged[]>();
  for (const one of judged) {
    const name = key(one);
    const known = map.get(name);
    if (known) known.push(one);
    else map.set(name, [one]);
  }
  return [...map].sort(([a], [b]) => a.localeCompare(b));
}

function found({ verdict }: Judged): boolean {
  return verdict.rejection;
}

/** The table of one set of judged mails; `short` leaves out the kinds. */
export function report(name: string, judged: readonly Judged[], short = false): string[] {
  const lines = [`\n${name}: ${judged.length} labelled mails`];
  lines.push(`${''.padEnd(30)}    n   no precision  (95 %)   recall  (95 %)      F1 false alarms`);
  lines.push(row('all', count(judged, found)));
  for (const [language, part] of groups(judged, ({ label }) => label.language)) {
    lines.push(row(`  ${language}`, count(part, found)));
  }
  lines.push(
    row(
      'baseline, 20 phrases',
      count(judged, ({ baseline }) => baseline.few),
    ),
  );
  lines.push(
    row(
      'baseline, 66 phrases',
      count(judged, ({ baseline }) => baseline.many),
    ),
  );
  if (short) return lines;
  lines.push('by kind or outcome:');
  for (const [group, part] of groups(
    judged,
    ({ label }) => `${label.rejection ? 'no' : 'other'}: ${label.group}`,
  )) {
    lines.push(row(`  ${group}`, count(part, found)));
  }
  const facts = factRates(judged);
  if (facts.n > 0) {
    lines.push(
      `outcome right ${shown(facts.outcome)}, reasons micro-F1 ${shown(facts.reasonsF1)} (n ${facts.n})`,
    );
  }
  const threads = threadRates(judged);
  if (threads.n > 0) {
    const parts = Object.entries(threads.right).map(([fact, right]) => `${fact} ${right}/${threads.n}`);
    lines.push(`threads: ${parts.join(', ')}`);
  }
  lines.push(`calibration error ${shown(calibrationError(judged))}`);
  return lines;
}

/** What was judged wrong, by kind. */
export function mistakes(judged: readonly Judged[]): string[] {
  const lines: string[] = [];
  const wrong = judged.filter(({ label, verdict }) => label.rejection !== verdict.rejection);
  for (const [title, rejection] of [
    ['misses', true],
    ['false alarms', false],
  ] as const) {
    const part = wrong.filter(({ label }) => label.rejection === rejection);
    lines.push(`${title}: ${part.length}`);
    for (const [group, ones] of groups(part, ({ label }) => label.group)) {
      lines.push(`  ${group}`);
      for (const { id, label, verdict } of ones) {
        lines.push(`    ${id} ${label.language} ${verdict.probability.toFixed(2)} ${label.note}`);
      }
    }
  }
  return lines;
}
