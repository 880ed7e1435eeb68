import { describe, expect, it } from 'vitest';
import { excerptOfHit } from './excerpt-of-hit.ts';
import { hitsIn } from './hits.ts';
import { queryOf } from './query.ts';

function excerpt(text: string, typed: string) {
  const { text: shown, hits } = excerptOfHit(text, hitsIn(text, queryOf(typed)));
  return { shown, marked: hits.map(({ start, end }) => shown.slice(start, end)) };
}

const LONG =
  'They had worked with the same people for many years and so nobody there wanted to begin again with others';

describe('the excerpt of a text', () => {
  it('is all of a short one, in one line', () => {
    expect(excerpt('Lead with\nreferences.', 'referen')).toEqual({
      shown: 'Lead with references.',
      marked: ['referen'],
    });
  });

  it('begins with the sentence that was found', () => {
    const { shown, marked } = excerpt(`${LONG}. They wanted two references. ${LONG}. ${LONG}.`, 'references');
    expect(shown).toMatch(/^… They wanted two references\. They had worked .*…$/);
    expect(marked).toEqual(['references']);
  });

  it('begins a few words before the hit in a long sentence, and marks every hit in it', () => {
    const { shown, marked } = excerpt(`${LONG} ${LONG}`, 'again others');
    expect(shown).toMatch(/^… nobody there wanted to begin again with others They/);
    expect(marked).toEqual(['again', 'others', 'again', 'others']);
  });
});
