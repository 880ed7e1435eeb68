import type { Sign } from './signs.ts';

// What may stand in a report: words that are the same for every user, and names that a machine made. The rest of
// the page is replaced by its kind.

const list = (words: string) => words.split(' ');

/** https://www.w3.org/TR/wai-aria-1.2/#role_definitions */
const ROLES = list(
  'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo dialog document feed form grid gridcell group heading img link list listbox listitem log main menu menubar menuitem navigation none note option presentation progressbar radio radiogroup region row rowgroup rowheader search searchbox separator status switch tab table tablist tabpanel text textbox toolbar tooltip tree treegrid treeitem',
);

/** States of roles, with and without `aria-`, and plain attributes that tell a structure. */
const ATTRIBUTES = list(
  'aria label labelledby describedby description expanded hidden selected level multiline haspopup checked pressed live controls owns posinset setsize roledescription busy current disabled readonly required modal activedescendant role id class type name title alt for dir lang tabindex href src style contenteditable value action',
);

const VALUES = list('true false mixed undefined null auto ltr rtl polite off on');

/** Of these every part of a name that a client makes up may consist: `data-conversation-key`. */
const PARTS = list(
  'data message thread conversation item key id sender from subject body account mail legacy perm last non draft test log app section icon hovercard owner convid tabster focus is count index tooltip menu uid hash idom use native logic hoisted snippet align list compose delay enabled touch wrapper trigger disabled automation variant focusable unique row reading pane msg f MSG CONV FROM SUBJECT DATETIME u',
);

/** In addresses of the two clients. */
const ADDRESS = list(
  'mail inbox sent drafts starred imp snoozed all trash spam search label id deeplink read compose view btop cm pt om lg ItemID exvsurl popoutv',
);

/** Marks that mail programs put around signatures and quotes (content/own-text.ts), in any client. */
const IN_MAIL = list(
  'gmail_quote gmail_quote_container gmail_attr gmail_extra gmail_signature gmail_signature_prefix moz-cite-prefix yahoo_quoted protonmail_quote yj6qo adL h5 divRplyFwdMsg appendonsend mail-editor-reference-message-container Signature elementToProof',
);

/** The names that selectors are made of: classes, ids, attributes and their values, whole and in parts. */
function namesIn(signs: readonly Sign[]): string[] {
  const found: string[] = [];
  for (const { css } of signs) {
    for (const [, name = ''] of css.matchAll(/[.#[]([\w-]+)/g)) found.push(name);
    for (const [, value = ''] of css.matchAll(/="([^"]*)"/g)) found.push(value, ...value.split(/[^A-Za-z]+/));
  }
  return found.filter((name) => name !== '');
}

/** Every word that may stand in a report of a client, whatever the page says. */
export interface FixedWords {
  roles: ReadonlySet<string>;
  names: ReadonlySet<string>;
  values: ReadonlySet<string>;
  address: ReadonlySet<string>;
  inMail: ReadonlySet<string>;
}

/** @param signs all signs of the client's selectors */
export function fixedWords(signs: readonly Sign[]): FixedWords {
  const known = namesIn(signs);
  return {
    roles: new Set(ROLES),
    names: new Set([...known, ...ATTRIBUTES, ...PARTS, ...IN_MAIL]),
    values: new Set(VALUES),
    address: new Set(ADDRESS),
    inMail: new Set(IN_MAIL),
  };
}

/** Shorter pieces of a page's words stand in every name. */
const SHORTEST_PIECE = 4;

/** All words of a page, in small letters: what it shows, and what its attributes hold. */
export function wordsOf(root: Element): ReadonlySet<string> {
  const words = new Set<string>();
  const take = (text: string | null) => {
    for (const [word] of (text ?? '').toLowerCase().matchAll(/[\p{L}\p{N}]{2,}/gu)) words.add(word);
  };
  take(root.ownerDocument.title);
  take(root.textContent);
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      // Of these the names are what is asked about; in an address any word may stand.
      if (name !== 'class' && name !== 'style' && name !== 'role' && name !== 'jsaction') take(value);
    }
  }
  return words;
}

/** Whether some piece of a name is a word of the page. */
function holdsWord(name: string, words: ReadonlySet<string>): boolean {
  const small = name.toLowerCase();
  // Whole, and its runs of letters: `zR2` says "zr" to whoever reads it.
  for (const piece of small.split(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u)) {
    if (words.has(piece)) return true;
  }
  if (words.has(small)) return true;
  for (const piece of name.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\P{L})|(?<=\P{L})(?=\p{L})/u)) {
    if (words.has(piece.toLowerCase())) return true;
  }
  for (let start = 0; start <= small.length - SHORTEST_PIECE; start += 1) {
    for (let end = start + SHORTEST_PIECE; end <= small.length; end += 1) {
      if (words.has(small.slice(start, end))) return true;
    }
  }
  return false;
}

/** Clients put these before the classes and ids of a mail: what follows are its writer's words. */
const OF_A_MAIL = /^(?:x_|m_|gmail-)/;

/** Made by a machine: short, and with a digit or a capital inside, as `a3s`, `aVla3`, `f1x2y3z` are. */
const HASH = /^(?=.{2,12}$)(?=.*(?:\d|[a-z][A-Z]))[A-Za-z][A-Za-z0-9]*$|^___[a-z0-9]{4,16}$/;

/** Whether a name of a class or `data-` attribute outside of the mails may stand in the report. */
export function isSafeName(name: string, fixed: FixedWords, words: ReadonlySet<string>): boolean {
  if (fixed.names.has(name)) return true;
  if (OF_A_MAIL.test(name)) return false;
  const parts = name.split(/[-_]+/).filter(Boolean);
  if (parts.length > 1 && parts.every((part) => fixed.names.has(part))) return true;
  return HASH.test(name) && !holdsWord(name, words);
}
