import { fillSlowly, stealFocus } from './compose-faults.js';
import { boxForm } from './compose-form.js';
import { div, h, nextId, show } from './dom.js';
import { watchEditor } from './drafts.js';
import { icon } from './icons.js';
import { personSpan } from './person.js';
import { gmailQuote } from './quote.js';
import { bodyOf, contentOf, filesIn, sendMail } from './sending.js';
import { switches } from './switches.js';

let composeId = 0;
const opening = new Set();

/** A new draft's running number and ids, as the client itself would give them out. */
export function newDraftIds() {
  composeId += 1;
  const random = () => String(crypto.getRandomValues(new BigInt64Array(1))[0]);
  return { composeId, draft: `#msg-a:r${random()}`, thread: `#thread-a:r${random()}` };
}

/**
 * Opens the inline reply to a mail after the client's usual delay; focuses it if it is open already. The quote
 * waits in `input[name=uet]` until its three dots are clicked. `draft`: goes on with what was taken back.
 */
export function openReply({ place, conversation, message, app, draft = null }) {
  const open = place.querySelector('.M9');
  if (open) {
    open.querySelector(switches.plainText ? '.Ak' : '.editable').focus();
    return;
  }
  if (opening.has(place)) return;
  opening.add(place);
  setTimeout(() => {
    opening.delete(place);
    const reopen = (taken) => openReply({ place, conversation, message, app, draft: taken });
    const box = replyBox({ conversation, message, app, draft, reopen, onClose: () => close() });
    const close = () => {
      place.replaceChildren();
      place.classList.remove('adB');
      show(conversation.bar, true);
    };
    place.append(box.root);
    place.classList.add('adB');
    show(conversation.bar, false);
    if (switches.focusStolen) stealFocus(box.editor);
    if (switches.slowEditor) fillSlowly(box.editor, () => focusAtStart(box.input));
    else {
      setTimeout(() => {
        if (document.activeElement !== box.input) focusAtStart(box.input);
      }, 15);
    }
  }, switches.replyDelay);
}

function focusAtStart(editor) {
  editor.focus();
  if (editor instanceof HTMLTextAreaElement) editor.setSelectionRange(0, 0);
  else getSelection().collapse(editor, 0);
}

function replyBox({ conversation, message, app, draft, reopen, onClose }) {
  const { thread } = conversation;
  const ids = draft?.ids ?? newDraftIds();
  const own = message.from.email === app.account.email;
  const to = own ? message.to : [message.from];
  const subject = /^re\s?:/i.test(thread.subject) ? thread.subject : `Re: ${thread.subject}`;
  const quote = () =>
    gmailQuote({
      from: message.from,
      at: message.at,
      language: thread.language,
      paragraphs: message.body.paragraphs,
    });
  const box = boxForm({
    ids,
    label: subject,
    fields: {
      rt: thread.permId,
      rm: message.permId,
      subject,
      from: switches.sendsAs,
      uet: switches.quoteShown ? '' : quote().outerHTML,
    },
    editorClasses: 'Am aO9 Al editable LW-avf tS-tW tS-tY',
    wrapper: 'aO7',
    recipients: div(
      'aoD hl',
      icon('reply', 18),
      h('div', { class: 'oL aDm az9', id: nextId() }, ...to.map((person) => personSpan(person, ''))),
    ),
    signature: app.signature,
    quote: switches.quoteShown ? quote() : null,
    trimmedHidden: switches.quoteShown,
    onTrimmed: () => {
      box.editor.append(h('br'), quote());
      box.form.elements.uet.value = '';
    },
  });
  if (draft) refill(box, draft.content);
  const saver = watchEditor(box, {
    ids,
    threadId: thread.id,
    onDiscard: onClose,
    onSend: (byHand) => {
      const body = { ...bodyOf(box, app.signature), quote: quoteOf(message, thread), trim: 'marked' };
      const attachments = filesIn(box.root);
      const taken = { ids, content: contentOf(box) };
      let shown = null;
      sendMail({
        mail: { id: ids.draft, thread: thread.key, subject, to, body, attachments },
        byHand,
        show: () => {
          onClose();
          const at = new Date().toISOString();
          shown = conversation.showSent({ permId: ids.draft, at, from: app.account, to, body, attachments });
        },
        confirm: ({ message: sent }) => shown.confirm(sent),
        undo: () => {
          shown.remove();
          if (!conversation.root.checkVisibility()) app.go(`#${thread.folder}/${thread.token}`);
          reopen(taken);
        },
      });
    },
  });
  if (draft) saver.save();
  return box;
}

/** Puts back what was in a box before it was sent. */
export function refill(box, { nodes, plain, uet }) {
  box.editor.replaceChildren(...nodes);
  if (plain !== null) box.input.value = plain;
  box.form.elements.uet.value = uet;
}

function quoteOf({ from, at, to, body }, { subject, language }) {
  const people = to.map(({ name, email }) => `${name} <${email}>`).join('; ');
  const quote = { from, at, to: people, subject, language, paragraphs: body.paragraphs };
  return body.quote ? { ...quote, quote: body.quote } : quote;
}
