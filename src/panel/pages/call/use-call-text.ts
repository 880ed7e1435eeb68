import type { Opportunity } from '../../../model.ts';
import { useMemory } from '../../memory.ts';
import { type OwnText, useOwnText } from '../../use-own-text.ts';
import { type CallTextName, callTextKey } from './call-texts.ts';

/** One text of an entry's call: as typed here until the log has it, else as it is stored. */
export function useCallText(entry: Opportunity, name: CallTextName, stored: string): OwnText {
  const { callTexts } = useMemory();
  return useOwnText(
    callTexts,
    callTextKey(entry.id, name),
    { text: stored, reading: entry },
    (typed) => typed,
  );
}
