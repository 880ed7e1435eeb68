// What the stand-in's editor takes from roosterjs; bundled for the page by page-script.ts.
export {
  AutoFormatPlugin,
  contentModelToDom,
  createDomToModelContext,
  domToContentModel,
  Editor,
  EditPlugin,
  getDarkColor,
  HyperlinkPlugin,
  PastePlugin,
  ShortcutPlugin,
} from 'roosterjs';
