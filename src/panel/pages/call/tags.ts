/** A `#` at the start of a word, letters first; a lone number is none ("#1"). */
const TAG = /(?<![\p{L}\p{N}_#&/])#(\p{L}[\p{L}\p{M}\p{N}_-]*)/gu;

/** Longer is no tag any more. */
const LONGEST = 40;

/** Tags whose word is over: something other than a letter follows, or `isLeft` says that nothing will. */
function tagsIn(words: string, isLeft: boolean): string[] {
  return [...words.matchAll(TAG)].flatMap((found) => {
    const [whole, tag] = found;
    const isOpen = found.index + whole.length === words.length && !isLeft;
    return tag && !isOpen && tag.length <= LONGEST ? [tag] : [];
  });
}

const sameTag = (a: string) => (b: string) => a.toLocaleLowerCase() === b.toLocaleLowerCase();

/**
 * The tags that a change of text has finished; none that stood there before, so that a tag that was removed does not
 * come back by itself.
 * @param isLeft the field is being left, so that its last word is over too
 */
export function tagsFinished(before: string, after: string, isLeft = false): string[] {
  const old = tagsIn(before, false);
  return withTags(
    [],
    tagsIn(after, isLeft).filter((tag) => !old.some(sameTag(tag))),
  );
}

/** The tags with others added, each once whatever its capital letters. */
export function withTags(tags: readonly string[], more: readonly string[]): string[] {
  const all = [...tags];
  for (const tag of more) if (!all.some(sameTag(tag))) all.push(tag);
  return all;
}

/** The tags without one of them. */
export function withoutTag(tags: readonly string[], tag: string): string[] {
  return tags.filter((one) => !sameTag(tag)(one));
}
