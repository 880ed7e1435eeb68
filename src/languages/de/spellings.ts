const SPELLED_OUT: readonly (readonly [string, string])[] = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
];

function spelledOut(word: string): string {
  return SPELLED_OUT.reduce((text, [letter, pair]) => text.replaceAll(letter, pair), word);
}

/** Words with and without umlauts: "für" is also written "fuer", and Swiss texts have no "ß". */
export function bothSpellings(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const other = spelledOut(word);
    const swiss = word.replaceAll('ß', 'ss');
    return [...new Set([word, swiss, other])];
  });
}

function bothInElement(element: string): string {
  const optional = element.startsWith('[');
  const words = bothSpellings((optional ? element.slice(1, -1) : element).split('|')).join('|');
  return optional ? `[${words}]` : words;
}

/** A list of phrase patterns whose words may be written without umlauts. */
export function phrases(patterns: readonly string[]): string[] {
  return patterns.map((pattern) => pattern.split(' ').map(bothInElement).join(' '));
}

/** The same for patterns under their names. */
export function phrasesOf<K extends string>(
  record: Readonly<Partial<Record<K, readonly string[]>>>,
): Partial<Record<K, string[]>> {
  const spelled: Partial<Record<K, string[]>> = {};
  for (const name of Object.keys(record) as K[]) spelled[name] = phrases(record[name] ?? []);
  return spelled;
}
