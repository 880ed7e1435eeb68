import { describe, expect, it } from 'vitest';
import { excerptOf, excerptText } from './excerpt.ts';

const MAIL = `Hi Sam,

Thank you. After a lot of discussion, we chose
another team. It was close! We will not
revisit it this year. Best wishes, Dana`;

function rangeOf(words: string) {
  const start = MAIL.indexOf(words);
  return { start, end: start + words.length };
}

const excerpt = (...words: string[]) =>
  excerptOf(MAIL, words.map(rangeOf), 'en').map(({ start, end }) => MAIL.slice(start, end));

describe('excerptOf', () => {
  it('is the whole sentence around the deciding words, over a wrapped line', () => {
    expect(excerpt('chose\nanother team')).toEqual(['After a lot of discussion, we chose\nanother team.']);
  });

  it('joins neighbours and parts others', () => {
    expect(excerpt('another team', 'It was close')).toEqual([
      'After a lot of discussion, we chose\nanother team. It was close!',
    ]);
    expect(excerpt('another team', 'revisit')).toHaveLength(2);
  });

  it('shows two sentences at most', () => {
    const parts = excerpt('another team', 'It was close', 'revisit');
    expect(parts).toEqual(['After a lot of discussion, we chose\nanother team. It was close!']);
  });

  it('is empty without deciding words', () => {
    expect(excerpt()).toEqual([]);
  });
});

describe('excerptText', () => {
  it('is one line, gaps marked', () => {
    const parts = excerptOf(MAIL, [rangeOf('another team'), rangeOf('revisit')], 'en');
    expect(excerptText(MAIL, parts)).toBe(
      'After a lot of discussion, we chose another team. … We will not revisit it this year.',
    );
  });

  it('is null for nothing', () => {
    expect(excerptText(MAIL, [])).toBeNull();
  });
});
