export type BrowserName = 'chromium' | 'firefox';
export const QUIET_CHROMIUM: readonly string[];
export function findBrowser(name: BrowserName): string | null;
export function ensureBrowsers(names: BrowserName[]): Record<BrowserName, string>;
export function ensureBrowser(name: BrowserName): Promise<string>;
