import { describe, expect, it } from 'vitest';
import { detectionData } from '../languages/detection.ts';
import type { Direction, Thread, Verdict } from '../model.ts';
import { analyse, MAX_LENGTH } from './analysis.ts';
import { detect, REJECTION_THRESHOLD } from './detect.ts';
import { lexiconOf } from './lexicon.ts';

function thread(messages: [Direction, string | null][], subject: string | null = null): Thread {
  return {
    subject,
    account: null,
    messages: messages.map(([direction, text]) => ({
      id: null,
      from: { name: null, email: null },
      sentAt: null,
      direction,
      text,
    })),
  };
}

function judge(text: string | null, direction: Direction = 'in'): Verdict {
  return detect(thread([[direction, text]]), detectionData);
}

function shown(text: string): string[] {
  return judge(text).evidence.map(({ start, end }) => text.slice(start, end));
}

describe('the sentences this project began with', () => {
  it.each([
    ['We’ve decided to go in a different direction.', 'en'],
    ['They’ve decided to go in a different direction.', 'en'],
    ['Han decidido tomar un camino diferente.', 'es'],
    ['Hemos decidido tomar un camino diferente.', 'es'],
    ['Ils ont décidé d’aller dans une direction différente.', 'fr'],
    ['Nous avons décidé d’aller dans une direction différente.', 'fr'],
  ])('%s', (text, language) => {
    const verdict = judge(text);
    expect(verdict.rejection).toBe(true);
    expect(verdict.language).toBe(language);
  });

  it('but not the clause that asks for honesty beforehand', () => {
    const clause = "If for some reason you say 'no' or 'not now', may I ask for ten minutes to learn why?";
    expect(judge(clause).rejection).toBe(false);
    expect(judge(clause, 'out').rejection).toBe(false);
  });
});

describe('a verdict', () => {
  it('is a rejection from the threshold on', () => {
    for (const text of ['We went with another agency.', 'Hello there']) {
      const { rejection, probability } = judge(text);
      expect(rejection).toBe(probability >= REJECTION_THRESHOLD);
    }
  });

  it('shows the deciding clause, not the paragraph and not its punctuation', () => {
    expect(
      shown('Hi Ana, sorry to tell you that we’ve decided to go in a different direction. All the best!'),
    ).toEqual(['we’ve decided to go in a different direction']);
    expect(shown('Gracias por todo, pero hemos elegido a otra agencia.')).toEqual([
      'hemos elegido a otra agencia',
    ]);
  });

  it('shows the given words, however they are written', () => {
    expect(shown('WE WENT\r\nWITH AN\u00adOTHER  AGENCY!')).toEqual([
      'WE WENT\r\nWITH AN\u00adOTHER  AGENCY',
    ]);
    expect(shown('\u200bＷe went with another agency')).toEqual(['Ｗe went with another agency']);
  });

  it('has no outcome, reasons or evidence unless it is a rejection', () => {
    expect(judge('The price is fine, see you on Monday.')).toMatchObject({
      rejection: false,
      outcome: null,
      reasons: [],
      evidence: [],
    });
  });

  it('states reasons only when the text does', () => {
    expect(judge('We have chosen another supplier.').reasons).toEqual(['not_said']);
    expect(judge('We have chosen another supplier, they were cheaper.').reasons).toEqual(['price_value']);
  });

  it('of the user’s own message is no rejection, an unknown direction counts as incoming', () => {
    const no = 'Unfortunately we have decided to go with another supplier.';
    expect(judge(no, 'out').rejection).toBe(false);
    expect(judge(no, 'unknown').rejection).toBe(true);
  });

  it('of a thread without messages or text is no rejection', () => {
    expect(detect(thread([]), detectionData).rejection).toBe(false);
    expect(judge(null).rejection).toBe(false);
    expect(judge('').language).toBeNull();
  });

  it('of another language is no rejection', () => {
    expect(judge('Tyvärr har vi bestämt oss för en annan leverantör den här gången.').rejection).toBe(false);
  });

  it('never comes from words of regret alone', () => {
    for (const text of [
      'Unfortunately, sadly, we regret it and are sorry. Thank you for your proposal. We wish you all the best.',
      'Lamentablemente lo sentimos mucho. Gracias por su propuesta. Le deseamos mucha suerte.',
      'Malheureusement nous regrettons, désolés. Merci pour votre proposition. Bonne continuation.',
    ]) {
      expect(judge(text).rejection).toBe(false);
    }
  });

  it('does not fire when the user had turned the sender down', () => {
    const messages: [Direction, string][] = [
      ['in', 'Here is our offer for the cleaning.'],
      ['out', 'Thank you, but we have chosen another company.'],
      ['in', 'Understood. Sad that you have gone with another company.'],
    ];
    expect(detect(thread(messages), detectionData).rejection).toBe(false);
  });
});

describe('hostile texts', () => {
  const no = 'Thank you for your proposal. We have decided to go with another supplier. ';
  it('of 200,000 words and of one 5 MB line are answered', () => {
    expect(judge(no + 'word '.repeat(200_000)).rejection).toBe(true);
    expect(judge('a'.repeat(5_000_000)).rejection).toBe(false);
    expect(judge('>'.repeat(5_000_000)).rejection).toBe(false);
    expect(judge('\u0301'.repeat(100_000)).rejection).toBe(false);
  });

  it('are looked at no further than the limit', () => {
    const far = `${'x '.repeat(MAX_LENGTH / 2)}${no}`;
    expect(judge(far).rejection).toBe(false);
    const near = `${'x '.repeat(100)}\n\n${no} Your proposal was good.`;
    expect(judge(near).rejection).toBe(true);
  });

  it('give no more hits than a constant for each word', () => {
    const lexicon = lexiconOf(detectionData.languages);
    for (const piece of [
      'decided to go with another ',
      'not ',
      'if you ',
      'no se ha ',
      'ne pas ',
      'we went with ',
    ]) {
      const { hits, tokens } = analyse(piece.repeat(3_000), lexicon);
      const count = [...hits.values()].reduce((sum, part) => sum + part.length, 0);
      expect(count).toBeLessThanOrEqual(tokens.length * 8);
    }
  });
});
