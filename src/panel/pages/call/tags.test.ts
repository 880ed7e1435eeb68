import { describe, expect, it } from 'vitest';
import { tagsFinished, withoutTag, withTags } from './tags.ts';

/** The tags found while a text is typed letter by letter. */
function typed(words: string): string[] {
  return [...words].flatMap((_, index) => tagsFinished(words.slice(0, index), words.slice(0, index + 1)));
}

describe('tags in notes', () => {
  it('are there when their word is over', () => {
    expect(typed('They asked for #references')).toEqual([]);
    expect(typed('They asked for #references, twice')).toEqual(['references']);
    expect(typed('#präzision #coût_total #señal-2\n')).toEqual(['präzision', 'coût_total', 'señal-2']);
  });

  it('are there when the field is left', () => {
    expect(tagsFinished('about #price', 'about #price', true)).toEqual(['price']);
  });

  it('are words: no number, no part of a link or a word', () => {
    expect(typed('#1 in C#sharp, see /a#part and &#x; . ')).toEqual([]);
  });

  it('do not come back by typing on', () => {
    expect(tagsFinished('#price was', '#price was fine')).toEqual([]);
  });

  it('are kept once, whatever their capital letters', () => {
    expect(withTags(['Price'], ['price', 'fit'])).toEqual(['Price', 'fit']);
    expect(tagsFinished('', '#Fit #fit ')).toEqual(['Fit']);
    expect(withoutTag(['Price', 'fit'], 'price')).toEqual(['fit']);
  });

  it('are no essays', () => {
    expect(typed(`#${'x'.repeat(41)} `)).toEqual([]);
  });
});
