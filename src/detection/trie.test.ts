import { describe, expect, it } from 'vitest';
import { tokenise } from './tokens.ts';
import { addPhrase, findPhrases, newTrie, settleAll } from './trie.ts';

const CLASSES = { other: ['another', 'someone else s'], firm: ['firm', 'agency'] };

function found(pattern: string, text: string): string[] {
  const trie = newTrie<string>(['also']);
  addPhrase(trie, pattern, CLASSES, 'cue');
  if (text === '') settleAll(trie);
  const { tokens } = tokenise(text);
  return findPhrases(trie, tokens).map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map(({ word }) => word)
      .join(' '),
  );
}

describe('phrase patterns', () => {
  it('take one of several words', () => {
    expect(found('went|gone with', 'they have gone with it')).toEqual(['gone with']);
  });
  it('take classes of several words', () => {
    expect(found('use <other> <firm>', "we use someone else's agency")).toEqual([
      'use someone else s agency',
    ]);
  });
  it('take optional words', () => {
    expect(found('not [be] moving on', 'not be moving on')).toEqual(['not be moving on']);
    expect(found('not [be] moving on', 'not moving on')).toEqual(['not moving on']);
  });
  it('take a gap of at most six words', () => {
    expect(found('gave .. to', 'gave all of it to them')).toEqual(['gave all of it to']);
    expect(found('gave .. to', 'gave one two three four five six seven to')).toEqual([]);
  });
  it('take the end of a statement', () => {
    expect(found('all set $', 'we are all set, thanks')).toEqual(['all set']);
    expect(found('all set $', 'we are all set for friday')).toEqual([]);
  });
  it('pass over fillers, but not at the end', () => {
    expect(found('went with', 'went also with also')).toEqual(['went also with']);
  });
  it('do not reach over the end of a sentence', () => {
    expect(found('went with', 'we went. with pleasure')).toEqual([]);
  });
  it('do not care for accents', () => {
    expect(found('décidé', 'ils ont decide')).toEqual(['decide']);
  });
  it('give the longest of one beginning', () => {
    expect(found('not now [then]', 'not now then')).toEqual(['not now then']);
  });
  it('are refused when they cannot match', () => {
    expect(() => found('use <nothing>', '')).toThrow('nothing');
    expect(() => found('[we] use', '')).toThrow('first word');
    expect(() => found('use ,', '')).toThrow('no word');
  });
});
