import { sendMessage } from '../messages.ts';
import type { DetectionData } from '../model.ts';

/** Pauses before each try, in milliseconds: a background that is just starting may not answer the first. */
const TRIES_AFTER_MS = [0, 300, 1000, 3000];

/** The phrases and weights of all languages, once they are here. */
export interface DetectionShelf {
  /** Null until they have arrived. */
  data(): DetectionData | null;
  /** Resolves with them; rejects if the background never answered. */
  ready: Promise<DetectionData>;
}

/**
 * Fetches phrases and weights from the background, once a page: as part of the content script they would be twice as
 * much as all the rest of it, to be read and compiled anew by every mail tab before it can show anything.
 * @param onReady called when they have arrived
 */
export function fetchDetectionData(
  onReady: (data: DetectionData) => void,
  signal: AbortSignal,
): DetectionShelf {
  let arrived: DetectionData | null = null;

  async function fetchThem(): Promise<DetectionData> {
    let failure: unknown;
    for (const pause of TRIES_AFTER_MS) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      signal.throwIfAborted();
      try {
        return await sendMessage('detectionData', undefined);
      } catch (error) {
        failure = error;
      }
    }
    throw failure;
  }

  const ready = fetchThem().then((data) => {
    arrived = data;
    if (!signal.aborted) onReady(data);
    return data;
  });
  // Whoever waits for it hears of a failure; the page itself goes on without a chip.
  ready.catch(() => undefined);
  return { data: () => arrived, ready };
}
