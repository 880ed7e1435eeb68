import { browser } from './browser.ts';

const BEFORE_IT_STOPS_MS = 20_000;

/**
 * Does work that may outlast the half minute after which a browser stops a silent background: an upgrade of a log with
 * 100,000 entries does (https://developer.chrome.com/docs/extensions/develop/migrate/to-service-workers#keep-sw-alive).
 */
export async function stayAwake<T>(work: () => Promise<T>): Promise<T> {
  const call = setInterval(() => void browser.runtime.getPlatformInfo(), BEFORE_IT_STOPS_MS);
  try {
    return await work();
  } finally {
    clearInterval(call);
  }
}
