import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMailLine } from '../commands/mail-input.ts';
import { detectionData } from '../languages/detection.ts';
import type { Thread, Verdict } from '../model.ts';
import { detect } from './detect.ts';

const TEXTS = detectionData.languages.flatMap(({ code }) =>
  readFileSync(new URL(`../../test/mails/${code}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => readMailLine(line).thread)
    .filter(({ messages }) => messages.length === 1)
    .map(({ messages }) => messages[0]?.text ?? ''),
);

// Mails whose own words end before a quote; other quoting cannot be appended to them unchanged.
const UNQUOTED = TEXTS.filter((text) => !text.includes('\n'));

function thread(text: string): Thread {
  const from = { name: null, email: null };
  return {
    subject: null,
    account: null,
    messages: [{ id: null, from, sentAt: null, direction: 'in', text }],
  };
}

function judge(text: string): Verdict {
  return detect(thread(text), detectionData);
}

function essence({ rejection, probability, outcome, reasons, kind }: Verdict) {
  return { rejection, probability, outcome, reasons, kind };
}

const aText = fc.constantFrom(...TEXTS);
const anUnquotedText = fc.constantFrom(...UNQUOTED);

describe('whatever the text', () => {
  it('never throws, and its evidence lies inside the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '> ',
        'On ',
        ' wrote:',
        '\n',
        '"',
        '-- \n',
        'if ',
        'we went with ',
        '\u0000',
        '\u200b',
        '?',
      ),
      aText,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const verdict = judge(text);
        expect(verdict.probability).toBeGreaterThanOrEqual(0);
        expect(verdict.probability).toBeLessThanOrEqual(1);
        expect(verdict.evidence.length > 0).toBe(verdict.rejection);
        for (const { start, end } of verdict.evidence) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on letter case', () => {
    fc.assert(
      fc.property(aText, (text) => {
        expect(essence(judge(text.toUpperCase()))).toEqual(essence(judge(text)));
      }),
    );
  });

  it('does not depend on how lines are wrapped', () => {
    fc.assert(
      fc.property(anUnquotedText, fc.array(fc.boolean(), { minLength: 1 }), (text, breaks) => {
        const words = text.split(' ');
        const wrapped = words
          .map((word, index) => word + (breaks[index % breaks.length] ? '\n' : ' '))
          .join('');
        expect(essence(judge(wrapped))).toEqual(essence(judge(text)));
      }),
    );
  });

  it('does not depend on spacing', () => {
    const space = fc.constantFrom('  ', '\u00a0', ' \u2009', '\t', '   ');
    fc.assert(
      fc.property(aText, space, (text, wide) => {
        expect(essence(judge(text.replaceAll(' ', wide)))).toEqual(essence(judge(text)));
      }),
    );
  });

  it('does not depend on characters that nobody sees', () => {
    const hidden = fc.constantFrom('\u200b', '\u00ad', '\u200e', '\u2060', '\ufeff', '\u0000', '\u202e');
    fc.assert(
      fc.property(aText, hidden, fc.nat({ max: 5 }), (text, char, every) => {
        const strewn = [...text].map((one, index) => (index % (every + 1) === 0 ? one + char : one)).join('');
        expect(essence(judge(strewn))).toEqual(essence(judge(text)));
      }),
    );
  });

  it('does not change when history is appended', () => {
    const histories = [
      (old: string) => `\n\nOn Mon, 3 Mar 2031 at 10:00, Ida Berg <ida@berg.example> wrote:\n> ${old}`,
      (old: string) =>
        `\n\nEl lun, 3 mar 2031 a las 10:00, Ida Berg (<ida@berg.example>) escribió:\n> ${old}`,
      (old: string) => `\n\nLe lun. 3 mars 2031 à 10:00, Ida Berg <ida@berg.example> a écrit :\n> ${old}`,
      (old: string) => `\n\nOn Mon, 3 Mar 2031 at 10:00, Ida Berg\n<ida@berg.example>\nwrote:\n\n${old}`,
      (old: string) => `\n\nFrom: Ida Berg\nSent: Monday\nTo: Jo\nSubject: Re: Offer\n\n${old}`,
      (old: string) => `\n\nDe: Ida Berg\nEnviado: lunes\nPara: Jo\nAsunto: Re: Oferta\n\n${old}`,
      (old: string) => `\n\nDe : Ida Berg\nEnvoyé : lundi\nÀ : Jo\nObjet : Re: Offre\n\n${old}`,
      (old: string) => `\n\n-----Original Message-----\n${old}`,
      (old: string) => `\n\n---------- Forwarded message ---------\n${old}`,
      (old: string) =>
        `\n\n________________________________\nFrom: Ida <ida@berg.example>\nDate: Monday\n\n${old}`,
    ];
    fc.assert(
      fc.property(anUnquotedText, anUnquotedText, fc.constantFrom(...histories), (text, old, history) => {
        const with_ = judge(text + history(old));
        expect(essence(with_)).toEqual(essence(judge(text)));
        for (const { end } of with_.evidence) expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });
});
