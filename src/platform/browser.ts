// The only import of webextension-polyfill.
// TODO [2027-06-01]: drop it when Chrome 148 is the oldest supported (mozilla/webextension-polyfill#942).
import browser from 'webextension-polyfill';

export type { Permissions, Runtime, Tabs } from 'webextension-polyfill';
export { browser };
