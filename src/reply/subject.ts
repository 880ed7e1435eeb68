import { fieldText } from './render.ts';
import { type KnownWords, listed, squashed } from './words.ts';

/** Reply and forward marks of mail clients in any language, repeated, counted ("Re[2]:") or with a wide colon. */
const REPLY_MARKS =
  /^(?:(?:re|res|r|rv|rif|réf|ref|tr|fw|fwd|fs|aw|wg|antw|antwoord|betreff|betr|doorst|sv|vs|vb|vl|odp|pd|ynt|ilt|enc|i|回复|答复|转发|返信)\s*(?:\[\d+\]|\(\d+\))?\s*[:：]\s*)+/i;

/** What stands between the parts of a subject: dashes and the like with space around them, colons, bars. */
const SEPARATORS = /(\s+[-–—|•·/]+\s+|\s*[:：|]\s+)/;

/** Characters of a subject that are read; whatever is longer is no name of anything. */
const LONGEST_SUBJECT = 300;

const MOST_WORDS = 8;
const MOST_CHARACTERS = 60;

/** A subject without reply marks and without tags in square brackets, in whatever order they come. */
export function plainSubject(subject: string | null): string {
  let text = fieldText((subject ?? '').slice(0, LONGEST_SUBJECT));
  for (let before = ''; before !== text; ) {
    before = text;
    text = text
      .replace(REPLY_MARKS, '')
      .replace(/^\[[^[\]]*\]\s*|\s*\[[^[\]]*\]$/, '')
      .trim();
  }
  return text;
}

/**
 * What a thread is about, in the subject's own words, made to be quoted: "Re: Data platform proposal" gives
 * "Data platform". Null if the subject says nothing ("Quick update"), is a sentence, is only the name of one of the
 * organisations, or is longer than 8 words or 60 characters.
 */
export function projectIn(
  subject: string | null,
  organisations: readonly string[],
  words: KnownWords,
): string | null {
  const text = plainSubject(subject);
  if (/[?!]$|@|:\/\//.test(text)) return null;
  return usable(topics(text, organisations, words), words);
}

/**
 * The job that an application was for, if the subject names it after words that say so: "Your application for
 * Product lead at Northwind" gives "Product lead". Null otherwise.
 */
export function roleIn(
  subject: string | null,
  organisations: readonly string[],
  words: KnownWords,
): string | null {
  const text = plainSubject(subject);
  const [, behind = ''] =
    new RegExp(`(?:^|\\s)(?:${alternatives(words.roleLeadIns)})[\\s:–—-]+(.+)$`, 'i').exec(text) ?? [];
  const roles = behind
    .replace(/\s(?:at|with|en|chez|bei)\s\S.*$/i, '')
    .split(SEPARATORS)
    .filter((_, index) => index % 2 === 0)
    .map((part) => withoutElision(withoutJoiners(part.replace(/[\s.,;]+$/, ''), words)));
  const isNamed = (role: string) =>
    organisations.some((organisation) => squashed(organisation).includes(squashed(role)));
  // "Your application to Meridian: Senior Analyst" names the organisation first.
  const role = roles.find((part) => part !== '' && !isNamed(part)) ?? '';
  return role === '' || saysNothing(role.split(' '), words) ? null : usable(role, words);
}

/** The parts between dashes, bars and colons that say something, peeled, with what stands between them. */
function topics(text: string, organisations: readonly string[], words: KnownWords): string {
  const names = new Set(organisations.map(squashed));
  const pieces = text.split(SEPARATORS);
  return pieces.reduce((kept, piece, index) => {
    const topic = index % 2 === 0 ? peeled(piece, words) : '';
    if (topic === '' || names.has(squashed(topic))) return kept;
    return kept === '' ? topic : `${kept}${pieces[index - 1] ?? ' '}${topic}`;
  }, '');
}

function withoutJoiners(text: string, words: KnownWords): string {
  const tokens = text.split(' ');
  const isJoiner = (token: string) => words.joiners.has(listed(token));
  const start = tokens.findIndex((token) => !isJoiner(token));
  const end = tokens.findLastIndex((token) => !isJoiner(token));
  return start < 0 ? '' : tokens.slice(start, end + 1).join(' ');
}

/** Takes "proposal for the" off the front and "quote" off the end, and quotation marks and full stops. */
function peeled(part: string, words: KnownWords): string {
  const bare = part.replace(/^["'“”«»‘’\s]+|["'“”«»‘’\s.,;…]+$/g, '');
  const before = alternatives(new Set([...words.joiners, ...words.emptyWords]));
  const lead =
    new RegExp(`^(?:(?:${before})\\s+)*(?:${alternatives(words.leadIns)})\\s+`, 'i').exec(bare)?.[0] ?? '';
  const tokens = bare.slice(lead.length).split(' ');
  const start = frontEnd(tokens, lead !== '', words);
  const kept = tokens.slice(start, backStart(tokens, start, words));
  if (saysNothing(kept, words)) return '';
  const title = withoutElision(kept.join(' ')).replace(/[\s,;–-]+$/, '');
  // What is left of a subject without its beginning is quoted as a title of its own.
  return bare.startsWith(title) ? title : title.slice(0, 1).toUpperCase() + title.slice(1);
}

/** Where the topic begins: behind what says only that it is an offer. */
function frontEnd(tokens: readonly string[], afterLead: boolean, words: KnownWords): number {
  let passed = afterLead;
  let at = 0;
  for (; at < tokens.length; at++) {
    const word = listed(tokens[at] ?? '');
    const next = tokens[at + 1] ?? '';
    // "Pitch deck" and "Quote engine" are topics: in front, an offer word counts only with a joiner after it.
    const joined = next === '' || words.joiners.has(listed(next)) || /^d['’]/i.test(next);
    const offer = words.projectWords.has(word) || (words.offerWords.has(word) && joined);
    if (!offer && !words.joiners.has(word)) break;
    passed ||= offer;
  }
  return passed ? at : 0;
}

/** Where the topic ends: before what says only that it is an offer. */
function backStart(tokens: readonly string[], start: number, words: KnownWords): number {
  let end = tokens.length;
  for (let at = tokens.length; at > start; at--) {
    const word = listed(tokens[at - 1] ?? '');
    const offer = words.offerWords.has(word) || words.projectWords.has(word);
    if (!offer && !words.joiners.has(word)) break;
    if (offer || end < tokens.length) end = at - 1;
  }
  return end;
}

function saysNothing(tokens: readonly string[], words: KnownWords): boolean {
  const lists = [words.emptyWords, words.joiners, words.offerWords, words.projectWords];
  return tokens.map(listed).every((word) => /^v?\p{N}*$/u.test(word) || lists.some((list) => list.has(word)));
}

/** "d'ingénieur" without its preposition. */
function withoutElision(text: string): string {
  return text.replace(/^[dl]['’](?=\p{L})/iu, '');
}

function usable(text: string, words: KnownWords): string | null {
  const tokens = text.split(' ');
  const fits = text.length > 1 && text.length <= MOST_CHARACTERS && tokens.length <= MOST_WORDS;
  const sentence = tokens.some((token) => words.sentenceWords.has(listed(token)));
  return fits && !sentence ? text : null;
}

/** The phrases as one pattern, longest first. */
function alternatives(phrases: ReadonlySet<string>): string {
  return [...phrases].sort((a, b) => b.length - a.length).join('|');
}
