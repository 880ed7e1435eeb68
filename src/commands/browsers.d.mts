export type BrowserName = 'chromium' | 'firefox';
export function findBrowser(name: BrowserName): string | null;
export function ensureBrowsers(names: BrowserName[]): Record<BrowserName, string>;
export function ensureBrowser(name: BrowserName): Promise<string>;
