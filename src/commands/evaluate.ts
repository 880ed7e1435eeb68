import { readFile } from 'node:fs/promises';
import { detect } from '../detection/detect.ts';
import { detectionData } from '../languages/detection.ts';
import { baselineSaysNo } from './baseline.ts';
import { labelOf } from './labels.ts';
import { type MailLine, readMailLine } from './mail-input.ts';
import type { Judged } from './measures.ts';
import { mistakes, report } from './table.ts';

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
    const verdict = detect(mail.thread, detectionData);
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
