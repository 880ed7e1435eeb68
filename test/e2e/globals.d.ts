// What a page of the extension in Firefox has, for functions that run there.
declare const browser: typeof import('webextension-polyfill').default;
