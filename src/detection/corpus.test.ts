import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelOf } from '../commands/labels.ts';
import { readMailLine } from '../commands/mail-input.ts';
import { detectionData } from '../languages/detection.ts';
import { detect } from './detect.ts';

// Every mail of ours is judged right except these; a mail that is now right must leave the list.
const KNOWN_MISTAKES: Readonly<Record<string, readonly string[]>> = { en: [], es: [], fr: [] };

function mailsOf(code: string) {
  const url = new URL(`../../test/mails/${code}.jsonl`, import.meta.url);
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const mail = readMailLine(line);
      const label = labelOf(mail);
      if (!label) throw new Error(`${mail.id} has no label`);
      return { id: mail.id, thread: mail.thread, label, verdict: detect(mail.thread, detectionData) };
    });
}

describe.each(detectionData.languages.map(({ code }) => code))('our mails in %s', (code) => {
  const mails = mailsOf(code);

  it('are enough, look-alikes included', () => {
    expect(mails.filter(({ label }) => label.rejection).length).toBeGreaterThanOrEqual(30);
    expect(mails.filter(({ label }) => !label.rejection).length).toBeGreaterThanOrEqual(50);
  });

  it('are told apart, but for the known mistakes', () => {
    const wrong = mails.filter(({ label, verdict }) => label.rejection !== verdict.rejection);
    expect(wrong.map(({ id }) => id)).toEqual(KNOWN_MISTAKES[code] ?? []);
  });

  it('name the outcome of nearly all found rejections', () => {
    const found = mails.filter(({ label, verdict }) => label.outcome && verdict.rejection);
    const right = found.filter(({ label, verdict }) => label.outcome === verdict.outcome);
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.9);
  });

  it('tell the facts of threads', () => {
    for (const { id, label, verdict } of mails) {
      if (!label.expect) continue;
      const { agreement, debriefAnswer, noReplySender } = verdict;
      expect({ id, agreement, debriefAnswer, noReplySender }).toEqual({ id, ...label.expect });
    }
  });

  it('are recognised as written in their language, longer ones at least', () => {
    const long = mails.filter(({ thread }) => (thread.messages.at(-1)?.text ?? '').length > 60);
    const right = long.filter(({ verdict }) => verdict.language === code);
    expect(right.length / long.length).toBeGreaterThanOrEqual(0.95);
  });

  it('show the deciding words', () => {
    for (const { thread, verdict } of mails) {
      if (!verdict.rejection) continue;
      const text = thread.messages.at(-1)?.text ?? '';
      expect(verdict.evidence.length).toBeGreaterThan(0);
      for (const { start, end } of verdict.evidence) {
        const words = text.slice(start, end);
        expect(words).not.toBe('');
        expect(words).toBe(words.trim());
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });
});
