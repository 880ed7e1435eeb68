import type { TextKey } from '../../../platform/text.ts';

/** A key as a keyboard writes it, or the text that names it. */
export type KeyName = { sign: string } | { name: TextKey };

export interface KeyRow {
  /** Pressed one after another, or together where the names say so; with `to` any of them in between. */
  keys: readonly KeyName[];
  does: TextKey;
}

export interface KeyGroup {
  heading: TextKey;
  rows: readonly KeyRow[];
}

const sign = (...signs: string[]): KeyName[] => signs.map((one) => ({ sign: one }));
const named = (...names: TextKey[]): KeyName[] => names.map((name) => ({ name }));

/** Every key that the panel listens to, by where it does. */
export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    heading: 'keysAnywhere',
    rows: [
      { keys: sign('?'), does: 'keysShowThis' },
      { keys: sign('G', 'E'), does: 'tabEmail' },
      { keys: sign('G', 'L'), does: 'tabLog' },
      { keys: sign('G', 'I'), does: 'tabInsights' },
      { keys: sign('Z'), does: 'keysUndo' },
    ],
  },
  {
    heading: 'tabEmail',
    rows: [
      { keys: sign('1', '…', '9'), does: 'keysAnswer' },
      { keys: sign('0'), does: 'keysNoIdea' },
      { keys: sign('O'), does: 'keysOutcome' },
      { keys: sign('R'), does: 'keysReasons' },
      { keys: named('keyCtrl', 'keyEnter'), does: 'keysInsert' },
    ],
  },
  {
    heading: 'tabLog',
    rows: [
      { keys: sign('/'), does: 'keysSearch' },
      { keys: sign('↑', '↓'), does: 'keysMove' },
      { keys: named('keyEnter'), does: 'keysOpen' },
      { keys: sign('X'), does: 'keysSelect' },
      { keys: [...named('keyShift'), ...sign('↓')], does: 'keysExtend' },
      { keys: named('keyEsc'), does: 'keysEnd' },
    ],
  },
  {
    heading: 'keysEntry',
    rows: [
      { keys: sign('E'), does: 'keysLesson' },
      { keys: named('keyCtrl', 'keyEnter'), does: 'keysKeep' },
      { keys: sign('#'), does: 'moveToBin' },
    ],
  },
  {
    heading: 'keysCall',
    rows: [
      { keys: named('keyEnter'), does: 'keysNext' },
      { keys: named('keyShift', 'keyEnter'), does: 'keysNewLine' },
      { keys: [...named('keyCtrl'), ...sign('←')], does: 'keysBack' },
      { keys: named('keyEsc'), does: 'keysPause' },
    ],
  },
];
