import { post } from './sending.js';
import { switches } from './switches.js';
import { words } from './words.js';

/**
 * The client's own listening on a compose box: saves the draft a moment after an `input` event and says so, sends
 * (`onSend`, told whether a person pressed) and discards. It never touches the editor's content, so the browser's undo stays whole.
 */
export function watchEditor(box, { ids, threadId, onDiscard, onSend }) {
  const { editor, form, input, status } = box;
  let timer = 0;

  async function save() {
    status.textContent = words.saving;
    await post('/mail/draft', { id: ids.draft, threadId, text: box.text(), html: editor.innerHTML });
    status.textContent = words.saved;
    form.elements.lts.value = String(Date.now());
  }

  if (switches.editorIgnores) takeBackForeignChanges(editor);
  input.addEventListener('input', () => {
    clearTimeout(timer);
    // A page that is left takes its last save with it.
    timer = setTimeout(() => save().catch(() => undefined), 150);
  });

  function send(event) {
    clearTimeout(timer);
    onSend(event.isTrusted);
  }
  box.send.addEventListener('click', send);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event);
  });
  box.discard.addEventListener('click', async () => {
    clearTimeout(timer);
    await post('/mail/discard', { id: ids.draft });
    onDiscard();
  });
  return { save: () => save().catch(() => undefined) };
}

/** An editor with a model of its own: what no key press made does not stay. */
function takeBackForeignChanges(editor) {
  let lastKey = -Infinity;
  let kept = [...editor.childNodes].map((node) => node.cloneNode(true));
  const settle = () => {
    if (performance.now() - lastKey < 100) kept = [...editor.childNodes].map((node) => node.cloneNode(true));
    else editor.replaceChildren(...kept.map((node) => node.cloneNode(true)));
    observer.takeRecords();
  };
  const observer = new MutationObserver(settle);
  observer.observe(editor, { childList: true, characterData: true, subtree: true });
  editor.addEventListener('keydown', () => {
    lastKey = performance.now();
  });
  editor.addEventListener('input', settle);
}
