import { switches } from './switches.js';

// Ids that the client gives out as it goes. They hold for this load of the page only.

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';
const keys = new Map();
let bodies = Math.floor(Math.random() * 3);
let elements = 300;

function random(set) {
  return set[crypto.getRandomValues(new Uint32Array(1))[0] % set.length];
}

/** The shared key of one card, such as QAEIJBK8QAA: the same for a mail as long as the page lives. */
export function cardKey(id) {
  const known = keys.get(id);
  if (known) return known;
  const middle = Array.from({ length: 5 }, () => random(LETTERS + DIGITS)).join('');
  const key = `QAE${middle}QA${random(LETTERS)}`;
  keys.set(id, key);
  return key;
}

/** The id of the next body that is rendered: a counter of the session, not an id of the mail. */
export function nextBodyId() {
  bodies += 1;
  return switches.markup === '2023' ? 'UniqueMessageBody' : `UniqueMessageBody_${bodies}`;
}

export function nextNumber() {
  elements += 1;
  return elements;
}

/** A new draft's item id. */
export function newDraftId() {
  const bytes = crypto.getRandomValues(new Uint8Array(48));
  return `AQMkADAwATMwMAItYjBi${btoa(String.fromCharCode(...bytes))}`;
}
