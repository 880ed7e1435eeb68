import {
  AutoFormatPlugin,
  createDomToModelContext,
  domToContentModel,
  Editor,
  EditPlugin,
  getDarkColor,
  HyperlinkPlugin,
  PastePlugin,
  ShortcutPlugin,
} from '/owamail/rooster.js';
import { div } from './dom.js';
import { switches } from './switches.js';

// The one place where HTML strings become nodes: rooster keeps its undo snapshots as HTML, and under Trusted Types
// it asks its host for a policy.
const policy = globalThis.trustedTypes?.createPolicy('owaEditorHtml', { createHTML: (html) => html });
const creator = {
  htmlToDOM: (html) => new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, 'text/html'),
};

const FORMAT = {
  fontFamily: 'Aptos, Calibri, Helvetica, sans-serif',
  fontSize: '12pt',
  textColor: 'rgb(0, 0, 0)',
};

/** Keys that change text and come as `keydown` only. */
const EDITING = new Set(['Backspace', 'Delete', 'Enter']);

/**
 * Rooster on a content element. `onChange` is the client's own save listener: it hears `contentChanged`, keys and
 * the end of a composition, and never an `input` event, which rooster keeps to itself.
 */
export function startEditor(element, nodes, onChange) {
  const watcher = {
    getName: () => 'OwaAutoSave',
    initialize() {},
    dispose() {},
    onPluginEvent(happened) {
      const { eventType, rawEvent } = happened;
      if (eventType === 'contentChanged' || eventType === 'keyPress' || eventType === 'compositionEnd')
        onChange();
      else if (eventType === 'keyDown' && EDITING.has(rawEvent.key)) onChange();
    },
  };
  const editor = new Editor(element, {
    plugins: [
      new EditPlugin(),
      new AutoFormatPlugin({ autoBullet: true, autoLink: true, autoNumbering: true }),
      new PastePlugin(),
      new ShortcutPlugin(),
      new HyperlinkPlugin(),
      watcher,
    ],
    defaultSegmentFormat: FORMAT,
    initialModel: toModel(nodes),
    trustedHTMLHandler: creator,
    defaultModelToDomOptions: { additionalFormatAppliers: { block: [markForProofing] } },
    doNotAdjustEditorColor: true,
    inDarkMode: switches.dark,
    getDarkColor,
  });
  if (switches.editor === 'ignores') takeBackForeignChanges(element);
  return {
    focus: () => editor.focus(),
    /** Adds mail behind the content, as the three dots do. */
    append(more) {
      editor.formatContentModel((model) => {
        model.blocks.push(...toModel(more).blocks);
        return true;
      });
    },
    dispose: () => editor.dispose(),
  };
}

/** The client marks every block of text for its proofing. */
function markForProofing(_format, element) {
  if (element.tagName === 'DIV' && !element.id) element.classList.add('elementToProof');
}

function toModel(nodes) {
  return domToContentModel(div('', ...nodes.map((node) => node.cloneNode(true))), createDomToModelContext());
}

/** An editor with a model of its own: what no key press made does not stay. */
function takeBackForeignChanges(editor) {
  let lastKey = -Infinity;
  const copy = () => [...editor.childNodes].map((node) => node.cloneNode(true));
  let kept = copy();
  const settle = () => {
    if (performance.now() - lastKey < 100) kept = copy();
    else editor.replaceChildren(...kept.map((node) => node.cloneNode(true)));
    observer.takeRecords();
  };
  const observer = new MutationObserver(settle);
  observer.observe(editor, { childList: true, characterData: true, subtree: true });
  editor.addEventListener('keydown', () => {
    lastKey = performance.now();
  });
}
