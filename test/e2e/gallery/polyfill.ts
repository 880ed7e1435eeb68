import { i18nFor } from './i18n.ts';

// Stands in for webextension-polyfill in the gallery: the language comes from the address.
export default i18nFor(new URLSearchParams(location.search).get('lang') ?? 'en-GB');
