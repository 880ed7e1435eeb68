import { readFile } from 'node:fs/promises';
import { detect } from '../detection/detect.ts';
import { detectionData } from '../languages/detection.ts';
import { idOf, readMailLine } from './mail-input.ts';

function answerTo(line: string): object {
  try {
    const { id, thread } = readMailLine(line);
    const verdict = detect(thread, detectionData);
    const text = thread.messages.at(-1)?.text ?? '';
    return { id, ...verdict, evidence: verdict.evidence.map(({ start, end }) => text.slice(start, end)) };
  } catch (error) {
    return { id: idOf(line), error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * `npm run -s detect -- FILE.jsonl`: one verdict a line on stdout, in order; an unreadable line gives its id
 * and the error. Gives the exit code: 2 if the file cannot be opened, else 0.
 */
export async function main(args: string[]): Promise<number> {
  const [file] = args;
  if (file === undefined) {
    process.stderr.write('usage: npm run -s detect -- FILE.jsonl\n');
    return 2;
  }
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (error) {
    process.stderr.write(`cannot open ${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  for (const line of content.replace(/^\uFEFF/, '').split('\n')) {
    if (line.trim() === '') continue;
    const written = process.stdout.write(`${JSON.stringify(answerTo(line))}\n`);
    if (!written) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return 0;
}
