import { readFile } from 'node:fs/promises';
import { detect } from '../detection/detect.ts';
import { detectionLanguages } from '../languages/detection.ts';
import { baselineSaysNo } from './baseline.ts';
import { labelOf } from './labels.ts';
import { type MailLine, readMailLine } from './mail-input.ts';
import {
  type Counts,
  calibrationError,
  count,
  factRates,
  type Judged,
  rates,
  threadRates,
} from './measures.ts';

const NONE = '   –';

function shown(value: number | null): string {
  return value === null ? NONE : value.toFixed(3).replace(/^0/, '').padStart(4);
}

function row(name: string, counts: Counts): string {
  const { precision, recall, f1, falseAlarmRate } = rates(counts);
  const { hits, falseAlarms, misses, rest } = counts;
  const cells = [
    String(hits + falseAlarms + misses + rest).padStart(5),
    String(hits + misses).padStart(5),
    shown(precision).padStart(9),
    shown(recall).padStart(7),
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

function report(name: string, judged: readonly Judged[]): string[] {
  const lines = [`\n${name}: ${judged.length} labelled mails`];
  lines.push(`${''.padEnd(30)}    n   no precision recall    F1 false alarms`);
  lines.push(row('all', count(judged, found)));
  for (const [language, part] of groups(judged, ({ label }) => label.language)) {
    lines.push(row(`  ${language}`, count(part, found)));
  }
  lines.push(
    row(
      'baseline, 20 phrases',
      count(judged, ({ baseline }) => baseline),
    ),
  );
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

function mistakes(judged: readonly Judged[]): string[] {
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

function readable(line: string): MailLine | null {
  try {
    return readMailLine(line);
  } catch {
    return null;
  }
}

/** Reads and judges one labelled file; lines without a label or that cannot be read are counted. */
function judge(content: string): { judged: Judged[]; left: number } {
  const judged: Judged[] = [];
  let left = 0;
  for (const line of content.split('\n')) {
    if (line.trim() === '') continue;
    const mail = readable(line);
    const label = mail && labelOf(mail);
    if (!mail || !label) {
      left += 1;
      continue;
    }
    const verdict = detect(mail.thread, detectionLanguages);
    const baseline = baselineSaysNo(mail.thread.messages.at(-1)?.text ?? '');
    judged.push({ id: mail.id ?? '?', label, verdict, baseline });
  }
  return { judged, left };
}

/**
 * `npm run evaluate -- FILE…`: how well labelled mails are told apart, as a table on stdout for each file and
 * for all together, with the mistakes by kind. Gives the exit code: 2 if a file cannot be opened, else 0.
 */
export async function main(args: string[]): Promise<number> {
  if (args.length === 0) {
    process.stderr.write('usage: npm run evaluate -- FILE.jsonl…\n');
    return 2;
  }
  const all: Judged[] = [];
  const lines: string[] = [];
  for (const file of args) {
    let content: string;
    try {
      content = await readFile(file, 'utf8');
    } catch (error) {
      process.stderr.write(
        `cannot open ${file}: ${error instanceof Error ? error.message : String(error)}\n`,
      );
      return 2;
    }
    const { judged, left } = judge(content);
    if (left > 0) process.stderr.write(`${file}: ${left} lines without text or label left out\n`);
    all.push(...judged);
    lines.push(...report(file, judged), ...mistakes(judged));
  }
  if (args.length > 1) lines.push(...report('all files', all));
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
