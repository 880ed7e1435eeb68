import { describe, expect, it } from 'vitest';
import { DANA, entry } from '../../../../test/e2e/gallery/cases.ts';
import { caseOf } from '../../case.ts';
import { answerWords } from './answer-words.ts';
import { beginningOf } from './beginning.ts';
import { evidenceIn, NO_WORDS, sentences } from './evidence.ts';

const dana = caseOf(DANA);
if (!dana) throw new Error('no case');
const words = dana.message.text ?? '';
const shown = (kept: string | null) =>
  evidenceIn(dana, entry({ evidence: kept })).map(({ start, end }) => words.slice(start, end));

describe('evidenceIn', () => {
  it('is as found, without an entry and with one that keeps the same', () => {
    expect(evidenceIn(dana, null)).toBe(dana.verdict.evidence);
    expect(shown(entry({}).evidence)).toEqual(['we’ve decided to go in a different direction']);
    expect(shown(null)).toEqual(['we’ve decided to go in a different direction']);
  });

  it('is the sentence that the user marked, or none', () => {
    expect(shown('It was a close call.')).toEqual(['It was a close call.']);
    expect(shown(NO_WORDS)).toEqual([]);
  });
});

it('sentences leaves greetings out', () => {
  expect(sentences(dana)).toEqual([
    'Thank you again for the time you and the team put into this.',
    'After a lot of discussion, we’ve decided to go in a different direction for the data platform.',
    'It was a close call.',
  ]);
});

describe('an answer to the request', () => {
  const text = 'Hi Sam,\n\nHappy to talk. Tuesday at three works for me. Or Wednesday.';

  it('begins after its greeting', () => {
    expect(beginningOf(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      'Happy to talk. Tuesday at three works for me.',
    ]);
  });

  it('has the words marked that make it one', () => {
    const marked = answerWords(text, 'accepted').map(({ start, end }) => text.slice(start, end));
    expect(marked.join(' ').toLowerCase()).toContain('happy to');
    expect(answerWords('Back on Monday.', 'declined')).toEqual([]);
  });
});
