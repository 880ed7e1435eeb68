// Cards of Gmail's conversation view for tests, in our own words, with the structure of the captures.

/** What a card is made of; null leaves a sign out, another value makes it contradict the rest. */
export interface CardParts {
  id: string;
  legacyId: string | null;
  permId: string | null;
  starId: string | null;
  threadId: string | null;
  email: string | null;
  portrait: string | null;
  hovercard: string | null;
  angle: string | null;
  name: string;
  title: string;
  body: string;
}

const decimal = (hex: string) => String(BigInt(`0x${hex}`));
const log = (number: number, segment: number, id: string | null) =>
  ` jslog="${number}; u014N:cOuCgd,Kr2w4b; ${segment}:${id ? btoa(JSON.stringify([id])).replaceAll('=', '.') : 'W10..'}"`;

/** A 16-digit id of that moment. */
export function idAt(time: string, counter = 1): string {
  return ((BigInt(Date.parse(time)) << 20n) | BigInt(counter)).toString(16);
}

function parts(changes: Partial<CardParts>): CardParts {
  const id = changes.id ?? idAt('2026-03-03T09:15:00Z');
  const email = changes.email === undefined ? 'ida@holm.example' : changes.email;
  return {
    id,
    legacyId: id,
    permId: `#msg-f:${decimal(id)}`,
    starId: `#msg-f:${decimal(id)}`,
    threadId: `#thread-f:${decimal(id)}`,
    portrait: email,
    hovercard: email,
    angle: email,
    name: 'Ida Holm',
    title: '3 Mar 2026, 09:15',
    body: '<div dir="ltr">We chose somebody else.</div>',
    ...changes,
    email,
  };
}

const attribute = (name: string, value: string | null) => (value === null ? '' : ` ${name}="${value}"`);

function senderSpan({ email, name, hovercard }: CardParts): string {
  if (email === null) return `<span class="gD">${name}</span>`;
  return `<span email="${email}" name="${name}"${attribute('data-hovercard-id', hovercard)} class="gD"><span>${name}</span></span>`;
}

function header(card: CardParts, reply: string): string {
  const star = card.starId
    ? `<div class="zd" role="checkbox"${log(20511, 1, card.threadId).slice(0, -1)}; 4:${btoa(JSON.stringify([card.starId]))}"></div>`
    : '';
  return `<div class="gE iv gt"><table><tbody><tr class="acZ"><td class="gF gK"><h3 class="iw"><span class="qu"${attribute('data-hovercard-id', card.hovercard)}>${senderSpan(card)} <span class="go">${card.angle === null ? '' : `<span aria-hidden="true">&lt;</span>${card.angle}<span aria-hidden="true">&gt;</span>`}</span></span></h3></td><td class="gH"><span class="g3" title="${card.title}">3 Mar</span>${star}</td><td class="acX">${reply}</td></tr><tr><td><span class="hb"><span email="sam@reed.example" name="me" data-hovercard-id="sam@reed.example" class="g2">me</span></span></td></tr></tbody></table></div>`;
}

const portrait = (card: CardParts) =>
  card.portrait === null
    ? ''
    : `<div class="aju"><img class="ajn" jid="${card.portrait}" data-hovercard-id="${card.portrait}" data-name="${card.name}" aria-hidden="true"></div>`;

/** October 2026: native buttons, the renderer's comments, ids on the card. */
export function card2026(changes: Partial<CardParts> = {}): string {
  const card = parts(changes);
  const reply = `<button class="DILLkc" data-idom-class="DILLkc"${log(21576, 4, null)}>…</button>`;
  return `<div class="h7" role="listitem" aria-expanded="true"><div class="Bk"><div class="adn ads"${attribute('data-message-id', card.permId)}${attribute('data-legacy-message-id', card.legacyId)}>${portrait(card)}<div class="gs">${header(card, reply)}<div><!--s4WvOc 58--><!--s4WvOc 58--></div><div class="   "><div class="aHl"></div><div class="ii gt"${log(20277, 4, null)}><div class="a3s aiL">${card.body}</div></div><div class="WhmR8e"></div></div></div><div class="ajx"></div></div><div class="ip"></div></div></div>`;
}

/** August 2025: div buttons, the body's own analytics id filled. */
export function card2025(changes: Partial<CardParts> = {}): string {
  const card = parts(changes);
  const reply = `<div class="T-I aaq" role="button"${log(21576, 4, card.starId)}></div>`;
  return `<div class="h7" role="listitem" aria-expanded="true"><div class="adn ads"${attribute('data-message-id', card.permId)}${attribute('data-legacy-message-id', card.legacyId)}>${portrait(card)}<div class="gs">${header(card, reply)}<div class=""><div class="ii gt"${log(20277, 4, card.starId)}><div class="a3s aiL ">${card.body}</div></div></div></div></div></div>`;
}

/** 2016: no ids but the one among the body's classes, no roles. */
export function card2016(changes: Partial<CardParts> = {}): string {
  const card = parts({ legacyId: null, permId: null, starId: null, threadId: null, ...changes });
  return `<div class="h7"><div class="adn ads">${portrait(card)}<div class="gs">${header(card, '')}<div class="ii gt"><div class="a3s aXjCH m${card.id}">${card.body}</div></div></div></div></div>`;
}

/** 2020: a collapsed card, with sender and date, without id and body. */
export function collapsedCard(changes: Partial<CardParts> = {}): string {
  const card = parts(changes);
  return `<div class="kv"><div class="adf ads">${portrait(card)}<div class="gE hI">${senderSpan(card)}<span class="g3" title="${card.title}">3 Mar</span><div class="iA g6">We chose …</div></div></div></div>`;
}

/** A conversation on screen, or one that is kept hidden. */
export function conversation(cards: string, threadId: string | null, hidden = ''): string {
  const heading = threadId === null ? '' : heading2026(threadId, 'Offer 12');
  return `<div class="nH" role="main"${hidden}><div class="a98 iY">${heading}<div role="list">${cards}</div></div></div>`;
}

/** The subject's heading since November 2025. */
export function heading2026(threadId: string, subject: string): string {
  return `<h2 class="hP" data-thread-perm-id="undefined" data-legacy-thread-id="${threadId}">${subject}</h2>`;
}

export const BANNER =
  '<header role="banner"><a href="https://accounts.example/SignOutOptions?x" aria-label="Account: Sam Reed\n(sam@reed.example)"></a></header>';

/** An inline reply box with the client's own fields. */
export function replyBox(fields: Record<string, string>, content: string): string {
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${value}">`,
  );
  return `<div class="M9"><div class="aoI" role="region"><form>${inputs.join('')}</form><table><tr><td class="Ap"><div class="Ar As"><textarea class="Ak" style="display: none"></textarea></div><div class="Ar Au"><div class="Am aO9 editable" g_editable="true" role="textbox" contenteditable="true" tabindex="1">${content}</div></div></td></tr></table></div></div>`;
}
