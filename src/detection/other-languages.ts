import type { Token } from './tokens.ts';

/**
 * Languages that are told but not read: frequent words that ours do not have, lower case and without accents, as
 * far as accents come off (ø, ł and ı are letters of their own).
 */
export const OTHER_LANGUAGES: Readonly<Record<string, string>> = {
  sv: 'och att det inte jag vi har ni er med tyvarr tack kan vill hos mycket vanliga halsningar hej for som valt annan detta denna blir skulle',
  da: 'og det ikke jeg vi har jer med desværre desvaerre tak kan vil hos meget venlig hilsen hej af som valgt anden til blive skal være vaere',
  nb: 'og det ikke jeg vi har dere med dessverre takk kan vil hos veldig vennlig hilsen hei av som valgt annen til blitt skal være vaere',
  fi: 'ja ei me te olemme kiitos mutta valitettavasti kanssa teidan meidan tama etta ovat hei ystavallisin terveisin ole kuin myos toisen',
  pl: 'nie sie jest na ze do dziekuje dziekujemy przykro mi jednak oferte panstwa pozdrawiam z powazaniem dla jak tym wybralismy przez oraz zostala innego',
  cs: 'je ze jsme vas dekuji bohuzel nabidku s pozdravem dobry den pro jsem bude ale vasi jsme vybrali jineho byla uz',
  hu: 'es nem hogy az egy koszonjuk sajnos udvozlettel tisztelt ajanlat nem mar csak vagy volt ezt ajanlatat mellett dontottunk masik',
  ro: 'si nu este va multumesc multumim din pacate oferta cu stima buna ziua pentru am ales alt sunt dar prin mai dumneavoastra catre',
  tr: 've bir bu icin ile degil ne yazik ki tesekkur ederiz ederim teklifiniz saygilarimla merhaba ancak olarak baska sizin tercih karar verdik',
  ca: 'i no els les amb per als hem lamentem gracies pero malauradament salutacions cordialment bon dia nosaltres altre proveidor aquesta aquest decidit seva',
  id: 'dan yang tidak kami anda terima kasih maaf dengan untuk telah memilih lain penawaran hormat bahwa ini dari akan sudah belum',
};

/** Scripts that tell the language, or nearly so: first and last code point, and the language. */
const SCRIPTS: readonly (readonly [number, number, string])[] = [
  [0x0370, 0x03ff, 'el'],
  [0x0400, 0x052f, 'ru'],
  [0x0590, 0x05ff, 'he'],
  [0x0600, 0x06ff, 'ar'],
  [0x0900, 0x097f, 'hi'],
  [0x0e00, 0x0e7f, 'th'],
  [0x3040, 0x30ff, 'ja'],
  [0x4e00, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];

const FIRST_OTHER = 0x0370;

/** Of the first words so many are looked at, and this share must be written in another script. */
const LOOKED_AT = 200;
const MOSTLY = 0.5;

function scriptOf(word: string): string | null {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    // Latin letters, which nearly every mail of ours is written in.
    if (code < FIRST_OTHER) continue;
    for (const [first, last, language] of SCRIPTS) if (code >= first && code <= last) return language;
  }
  return null;
}

/** The language of a text that is mostly written in another script than ours; null for any other. */
export function languageByScript(tokens: readonly Token[]): string | null {
  const counts = new Map<string, number>();
  const looked = tokens.slice(0, LOOKED_AT);
  for (const { word } of looked) {
    const language = scriptOf(word);
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  // Japanese is written with Chinese characters too; its own letters tell.
  if (counts.has('ja')) counts.set('ja', (counts.get('ja') ?? 0) + (counts.get('zh') ?? 0));
  const total = [...counts]
    .filter(([code]) => code !== 'zh' || !counts.has('ja'))
    .reduce((sum, [, n]) => sum + n, 0);
  if (total === 0 || total < looked.length * MOSTLY) return null;
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
