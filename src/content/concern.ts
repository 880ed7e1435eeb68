/** What of a mail client's page may change the fingerprint, as selectors. */
export interface Concern {
  /** The elements that a conversation is known by; their coming, going, showing or hiding counts. */
  parts: string;
  /** What fills up after it was painted: its own children count too. */
  filled: string;
  /** Elements whose words count. */
  worded: string | null;
  /** Inside of these stands what somebody writes or has written; nothing there counts. */
  words: string;
  /** The list of mails; in it only `listed` counts. */
  list: string;
  /** Null if nothing in the list counts. */
  listed: string | null;
}

/** Attributes of any element; they count where a part is meant. The other watched ones are rare, and always count. */
const COMMON = new Set<string | null>(['style', 'hidden', 'id', 'title']);

/** Where a change has happened: amid words, in the list, where everything counts, or in the rest of the page. */
type Region = 'words' | 'list' | 'all' | 'page';

/** Whether an element is one of these or has one in it; what is `but` has none. */
const holds = (element: Element, selector: string, but: string): boolean =>
  element.matches(selector) ||
  (element.firstElementChild !== null && !element.matches(but) && element.querySelector(selector) !== null);

// Counted loops here and below: this runs thousands of times a second, and iterators cost more than the test itself.
function holdsAny(nodes: NodeList, selector: string, but: string): boolean {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index] as Node;
    if (node.nodeType === Node.ELEMENT_NODE && holds(node as Element, selector, but)) return true;
  }
  return false;
}

/**
 * A filter for `MailClient.concerns`. Most changes of a mail page happen in its list, in what is being typed, and in
 * side panels; they are told by where they are and by what comes and goes, without looking at the rest of the page.
 */
export function concernIn(concern: Concern): (changes: readonly MutationRecord[]) => boolean {
  const { parts, filled, worded, words, list, listed } = concern;
  // Rows that come and go; where something in the list counts, it is looked for.
  const but = listed === null ? list : words;

  function regionOf(element: Element): Region {
    // The frame of a mail or an editor itself belongs to the client.
    if (element.parentElement?.closest(words)) return 'words';
    if (element.closest(list)) return 'list';
    return element.matches(filled) || (worded !== null && element.closest(worded)) ? 'all' : 'page';
  }

  function matters(change: MutationRecord, region: Region): boolean {
    const counted = region === 'list' ? listed : parts;
    if (counted === null || region === 'words') return false;
    if (change.type === 'attributes') {
      return !COMMON.has(change.attributeName) || holds(change.target as Element, counted, but);
    }
    return (
      region === 'all' ||
      holdsAny(change.addedNodes, counted, but) ||
      holdsAny(change.removedNodes, counted, but)
    );
  }

  return (changes) => {
    const regions = new Map<Node, Region>();
    let last: Node | null = null;
    let region: Region = 'page';
    for (let index = 0; index < changes.length; index += 1) {
      const change = changes[index] as MutationRecord;
      const { target } = change;
      // Many changes in a row have the same place.
      if (target !== last) {
        if (target.nodeType !== Node.ELEMENT_NODE) return true;
        region = regions.get(target) ?? regionOf(target as Element);
        regions.set(target, region);
        last = target;
      }
      if (matters(change, region)) return true;
    }
    return false;
  };
}
