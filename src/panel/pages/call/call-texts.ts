import { NO_CALL_YET } from '../../../followup/blank.ts';
import type { QuestionId } from '../../../model.ts';
import { Autosave, type Keeping } from '../../autosave.ts';
import { isNoUse } from '../../no-use.ts';
import type { Services } from '../../services.ts';
import { afterSaved, baseOf, type TypedText } from '../../typed-text.ts';
import { noted } from './moves.ts';

/** After the last key press, in milliseconds. */
const DELAY = 250;

/** What is written down in a call: the notes of one question, or what the user wants to learn most. */
export type CallTextName = QuestionId | 'aim';

/** Under which a text of a call is on its way to the log. */
export const callTextKey = (entry: string, name: CallTextName) => `${entry} ${name}`;

function parts(key: string): { entry: string; name: CallTextName } {
  const at = key.lastIndexOf(' ');
  return { entry: key.slice(0, at), name: key.slice(at + 1) as CallTextName };
}

/** What version 0.1.0 kept had no base: it replaces nothing. */
const fromOld = (kept: TypedText | string): TypedText =>
  typeof kept === 'string' ? { text: kept, base: kept } : kept;

/**
 * Saves the texts of calls as they are typed, each into the call as it stands when it is written, so that two windows
 * on one call keep each other's words.
 */
export function createCallTexts(
  { records, now }: Pick<Services, 'records' | 'now'>,
  keeping: Keeping,
): Autosave<TypedText> {
  async function save(key: string, kept: TypedText) {
    const { entry, name } = parts(key);
    const typed = fromOld(kept);
    if (name === 'aim') {
      return records.change({ entry }, ({ call }) => ({
        call: { ...(call ?? NO_CALL_YET), aim: typed.text },
      }));
    }
    const base = await baseOf(typed, `call.${name}`, () => records.byId(entry));
    return records.change(
      { entry },
      ({ call }) => {
        const known = call ?? NO_CALL_YET;
        return { call: { ...known, ...noted(name, typed.text)(known) } };
      },
      { [`call.${name}`]: base },
    );
  }
  return new Autosave<TypedText>({ delay: DELAY, save, now, keeping, goOn: afterSaved, isNoUse });
}
