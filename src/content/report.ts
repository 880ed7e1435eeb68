import type { Unreadable } from '../model.ts';
import { browser } from '../platform/browser.ts';
import type { MailClient } from './client.ts';
import { fixedWords, wordsOf } from './report-words.ts';
import { describe, few, type StructureRules, structureOf } from './structure.ts';

/** UTF-16 units; what a bug report takes in one piece. */
const LONGEST = 60_000;
const LONGEST_PART = 40_000;

/** The top bars of both clients, where the account is named. */
const BANNER = '[role="banner"], #O365_NavHeader';

function browserName(): string {
  const found = ['Firefox', 'Edg', 'Chrome'].map((name) =>
    new RegExp(`${name}/(\\d+)`).exec(navigator.userAgent),
  );
  return found.find(Boolean)?.[0] ?? 'another browser';
}

/** An address without what it leads to. */
function addressShape(names: ReadonlySet<string>): string {
  const { pathname, search, hash } = location;
  const shape = (text: string) =>
    text.replace(/[^/?&=#]+/g, (piece) =>
      names.has(piece) ? piece : /^\d{1,2}$/.test(piece) ? 'n' : /^[0-9a-f]{8,}$/.test(piece) ? 'h' : 'x',
    );
  return shape(`${pathname}${search}${hash}`);
}

/** The client's own language and direction, and how large its window is, roughly. */
function layoutHints(): string {
  const { lang, dir } = document.documentElement;
  const language = /^[a-z]{2}(?:-[A-Z]{2})?$/.test(lang) ? lang : 'x';
  const hundreds = (pixels: number) => `${Math.round(pixels / 100)}00`;
  return `language ${language} ${dir === 'rtl' ? 'rtl' : 'ltr'}, window ${hundreds(innerWidth)} × ${hundreds(innerHeight)}${window.opener ? ', opened by another' : ''}`;
}

/** The innermost element around all that is found of a conversation; the whole page if nothing is. */
function conversationRoot(client: MailClient): Element {
  const { conversation, pane, body } = client.signs as Record<
    string,
    MailClient['signs'][string] | undefined
  >;
  const selector = [...(conversation ?? []), ...(pane ?? [])].map(({ css }) => css).join(', ');
  const inMail = (body ?? []).map(({ css }) => css).join(', ');
  const shown = [...document.querySelectorAll(selector)].filter(
    (element) => element.checkVisibility?.() !== false && !element.parentElement?.closest(inMail),
  );
  return (
    shown.find((element) => !shown.some((other) => other !== element && other.contains(element))) ??
    document.body
  );
}

/** How often each sign stands in the page: what the client no longer has is at nought. */
function signCounts({ signs }: MailClient): string[] {
  return Object.entries(signs).map(([part, all]) => {
    const counts = all.map(({ css }) => `${few(document.querySelectorAll(css).length)} ${css}`);
    return `${part}: ${counts.join(' | ')}`;
  });
}

/**
 * What a page is built of, for those who mend the reader: at most `LONGEST` characters. Every text, name, address,
 * id and attribute value is replaced by its kind; what is left are words that stand in this code, and names that a
 * machine made (`report-words.ts`). Made when the user asks for it, and given to the panel only.
 */
export function pageReport(client: MailClient, unreadable: readonly Unreadable[]): string {
  const all = Object.values(client.signs).flat();
  const fixed = fixedWords(all);
  const rules: StructureRules = {
    fixed,
    words: wordsOf(document.documentElement),
    printed: new WeakMap(),
    mailBody: (client.signs.body ?? []).map(({ css }) => css).join(', '),
  };
  const root = conversationRoot(client);
  const around: string[] = [];
  for (let at = root.parentElement; at; at = at.parentElement) around.unshift(describe(at, rules));
  const banner = document.querySelector(BANNER);
  const parts = [
    `Lost & Learned ${browser.runtime.getManifest().version}, ${browserName()}, ${client.id}`,
    `address: ${addressShape(fixed.address)}`,
    layoutHints(),
    `could not read: ${unreadable.map(({ code, missing }) => `${code} (${missing})`).join('; ') || 'nothing named'}`,
    '',
    'How often each sign was found:',
    ...signCounts(client),
    '',
    `Around it: ${around.join(' > ')}`,
    'The conversation:',
    structureOf(root, rules, LONGEST_PART),
    ...(banner && !root.contains(banner) ? ['', 'The top bar:', structureOf(banner, rules, 8000)] : []),
  ];
  const text = parts.join('\n');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}\n(cut off)` : text;
}
