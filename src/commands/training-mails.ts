import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Label, labelOf } from './labels.ts';
import { type MailLine, readMailLine } from './mail-input.ts';

const MAILS = fileURLToPath(new URL('../../test/mails', import.meta.url));

/** A labelled mail that may be learned from. */
export interface TrainingMail {
  mail: MailLine;
  label: Label;
  /** The file's name: who wrote it. */
  file: string;
  /** The same for mails that are near copies of each other: as the file says, else language and first words of the subject. */
  group: string;
}

const MARKS = ['re', 'fw', 'fwd', 'aw', 'wg', 'rv', 'tr', 'antw', 'sv', 'r', 'i', 'enc', 'res'];

function bareSubject(subject: string): string {
  const words = subject.toLowerCase().split(/[^\p{L}]/u);
  return words
    .filter((word) => word !== '' && !MARKS.includes(word))
    .join('')
    .slice(0, 14);
}

function groupOf(line: string): string | null {
  const { group } = JSON.parse(line) as { group?: unknown };
  return typeof group === 'string' ? group : null;
}

/** Every mail of the project's own but the held-out ones, in a fixed order. */
export async function readTrainingMails(): Promise<TrainingMail[]> {
  const files: string[] = [];
  for (const folder of ['.', 'train']) {
    const names = await readdir(join(MAILS, folder));
    for (const name of names.sort()) if (name.endsWith('.jsonl')) files.push(join(folder, name));
  }
  const mails: TrainingMail[] = [];
  for (const file of files) {
    const lines = (await readFile(join(MAILS, file), 'utf8')).split('\n');
    for (const line of lines) {
      if (line.trim() === '') continue;
      const mail = readMailLine(line);
      const label = labelOf(mail);
      if (!label) continue;
      const subject = bareSubject(mail.thread.subject ?? '');
      mails.push({
        mail,
        label,
        file: file.replaceAll('\\', '/'),
        group:
          groupOf(line) ?? `${label.language} ${subject || String(mail.id).replace(/^(short|long)-/, '')}`,
      });
    }
  }
  return mails;
}
