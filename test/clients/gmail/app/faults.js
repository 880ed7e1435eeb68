import { show } from './dom.js';
import { switches } from './switches.js';

/** Between two times that a fault strikes, in milliseconds: a few frames. */
const PAUSE_MS = 40;

/** How often the renderer looks after its cards where a switch makes it drop or check. */
const TIMES = 25;

/** Lets a fault strike so many times. */
function repeat(times, strike) {
  let left = times;
  const timer = setInterval(() => {
    if (left === 0) clearInterval(timer);
    else strike();
    left -= 1;
  }, PAUSE_MS);
}

/** Lets the asked faults befall a conversation that has just been painted. */
export function befall(conversation) {
  if (switches.rerenders > 0) repeat(switches.rerenders, () => conversation.paintOpenCards());
  if (switches.hiddenAgain) hideAgain(conversation.root);
  if (switches.dropsForeign) repeat(TIMES, () => dropForeign(conversation.list));
  if (switches.refusesForeign) {
    const refuse = () => dropForeign(conversation.list);
    new MutationObserver(refuse).observe(conversation.list, { childList: true, subtree: true });
  }
  if (switches.strictRenderer) repeat(TIMES, () => checkMarkers(conversation.root));
}

const known = new WeakSet();

/** The renderer has made this element and all in it. */
export function remember(element) {
  known.add(element);
  for (const inner of element.querySelectorAll('*')) known.add(inner);
  for (const comment of comments(element)) known.add(comment);
}

function dropForeign(list) {
  for (const element of list.querySelectorAll('.adn *')) if (!known.has(element)) element.remove();
}

function hideAgain(root) {
  let times = 0;
  const timer = setInterval(() => {
    show(root, times % 2 === 1);
    times += 1;
    if (times === 6) clearInterval(timer);
  }, 150);
}

function comments(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}

/** Like an incremental renderer, which counts on finding between its markers what it left there. */
function checkMarkers(root) {
  const open = new Map();
  for (const comment of comments(root)) {
    if (!known.has(comment)) continue;
    const parent = comment.parentNode;
    const first = open.get(parent)?.get(comment.data);
    if (!first) {
      if (!open.has(parent)) open.set(parent, new Map());
      open.get(parent).set(comment.data, comment);
      continue;
    }
    open.get(parent).delete(comment.data);
    for (let node = first.nextSibling; node && node !== comment; node = node.nextSibling) {
      if (!known.has(node) && node.nodeType === Node.ELEMENT_NODE) {
        throw new Error(`incremental renderer: a foreign ${node.nodeName} within ${comment.data}`);
      }
    }
  }
}
