import { useRef, useState } from 'preact/hooks';
import { NO_CALL_YET } from '../../../followup/blank.ts';
import type { Call, Opportunity } from '../../../model.ts';
import { useServices } from '../../services.ts';
import type { CallMove } from './moves.ts';

export interface CallMoves {
  /** The call with what was done here and is not stored yet: a full disk does not stop a talk. */
  call: Call;
  /** Shows a move at once and writes it; false if it could not be written. */
  move(...moves: CallMove[]): Promise<boolean>;
  /** Writes without showing; what fails is told by the next move. */
  moveQuietly(move: CallMove): void;
  /** The last move could not be written. */
  isUnwritten: boolean;
}

/** Moves one after the other, as one. */
function inOrder(moves: readonly CallMove[]): CallMove {
  return (call) => {
    const set: Partial<Call> = {};
    for (const move of moves) Object.assign(set, move({ ...call, ...set }));
    return set;
  };
}

/** What the user does in a running call, written into the call as it stands then. */
export function useCallMoves(entry: Opportunity, adopt: (stored: Opportunity) => void): CallMoves {
  const { records } = useServices();
  const [ahead, setAhead] = useState<Partial<Call>>({});
  const [isUnwritten, setUnwritten] = useState(false);
  const open = useRef(0);
  const call = { ...(entry.call ?? NO_CALL_YET), ...ahead };

  // A call that was ended in another window stands still.
  const write = (move: CallMove) =>
    records.change({ entry: entry.id }, ({ call }) =>
      call && call.endedAt === null ? { call: { ...call, ...move(call) } } : {},
    );

  async function move(...moves: CallMove[]): Promise<boolean> {
    const all = inOrder(moves);
    setAhead((current) => ({ ...current, ...all({ ...call, ...current }) }));
    open.current += 1;
    try {
      const { stored } = await write(all);
      adopt(stored);
      open.current -= 1;
      if (open.current === 0) setAhead({});
      setUnwritten(false);
      return true;
    } catch {
      open.current -= 1;
      setUnwritten(true);
      return false;
    }
  }

  return { call, move, moveQuietly: (one) => void write(one).catch(() => undefined), isUnwritten };
}
