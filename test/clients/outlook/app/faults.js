import { show } from './dom.js';
import { rerender } from './owned.js';
import { switches } from './switches.js';

let struck = false;

/** Does to a conversation that was just opened what the switches ask for. */
export function strike(conversation) {
  const { thread, item, root } = conversation;
  const { arrival } = thread;
  if (switches.messageArrives && arrival && !item) {
    delete thread.arrival;
    conversation.after(500, () => conversation.arrive(arrival));
  }
  if (switches.rerender === 'remount') conversation.every(700, () => conversation.remount());
  else if (switches.rerender !== null) {
    conversation.every(Math.max(Number(switches.rerender), 16), rerender);
  }
  // Once a load: what is built anew afterwards stays.
  if (struck) return;
  struck = true;
  if (switches.fault === 'dropped') conversation.after(600, () => conversation.cards.at(-1)?.dropHeader());
  if (switches.fault === 'hidden') {
    conversation.after(600, () => show(root, false));
    conversation.after(1100, () => show(root, true));
  }
  if (switches.fault === 'emptied') {
    conversation.after(600, () => root.replaceChildren());
    conversation.after(1000, () => conversation.app.reopen(thread));
  }
}
