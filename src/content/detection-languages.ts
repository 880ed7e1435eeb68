import { sendMessage } from '../messages.ts';
import type { DetectionLanguage } from '../model.ts';

/** Pauses before each try, in milliseconds: a background that is just starting may not answer the first. */
const TRIES_AFTER_MS = [0, 300, 1000, 3000];

/** The phrases of all languages, once they are here. */
export interface LanguageShelf {
  /** Null until they have arrived. */
  languages(): readonly DetectionLanguage[] | null;
  /** Resolves with them; rejects if the background never answered. */
  ready: Promise<readonly DetectionLanguage[]>;
}

/**
 * Fetches the phrases from the background, once a page: as part of the content script they would be twice as
 * much as all the rest of it, to be read and compiled anew by every mail tab before it can show anything.
 * @param onReady called when they have arrived
 */
export function fetchLanguages(onReady: () => void, signal: AbortSignal): LanguageShelf {
  let arrived: readonly DetectionLanguage[] | null = null;

  async function fetchThem(): Promise<readonly DetectionLanguage[]> {
    let failure: unknown;
    for (const pause of TRIES_AFTER_MS) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      signal.throwIfAborted();
      try {
        return await sendMessage('detectionLanguages', undefined);
      } catch (error) {
        failure = error;
      }
    }
    throw failure;
  }

  const ready = fetchThem().then((languages) => {
    arrived = languages;
    if (!signal.aborted) onReady();
    return languages;
  });
  // Whoever waits for it hears of a failure; the page itself goes on without a chip.
  ready.catch(() => undefined);
  return { languages: () => arrived, ready };
}
