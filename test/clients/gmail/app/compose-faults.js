/** For so long the search field wins, in milliseconds. */
const STOLEN_FOR_MS = 1500;

/** Gives the focus to the search field whenever the editor gets it, at once, for a while. */
export function stealFocus(editor) {
  const search = document.querySelector('.gb_search input');
  const steal = () => search?.focus();
  editor.addEventListener('focus', steal);
  setTimeout(() => editor.removeEventListener('focus', steal), STOLEN_FOR_MS);
}

/** When the editor can be typed into, and when its content is drawn again with the signature in it. */
const WRITABLE_AFTER_MS = 300;
const FILLED_AFTER_MS = 30;

/** An editor that is in the page before it can be used; what stands in it is drawn anew a moment later. */
export function fillSlowly(editor, onReady) {
  const content = [...editor.childNodes];
  editor.replaceChildren();
  editor.setAttribute('contenteditable', 'false');
  setTimeout(() => {
    editor.setAttribute('contenteditable', 'true');
    setTimeout(() => {
      editor.replaceChildren(...content);
      onReady();
    }, FILLED_AFTER_MS);
  }, WRITABLE_AFTER_MS);
}
