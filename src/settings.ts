import type { MailClientId, Minutes, Register, TemplateId, WordingLanguage } from './model.ts';
import { browser } from './platform/browser.ts';

/** What is offered for a call in a request: nothing, two times, or the user's own booking page. */
export type SlotOffer = 'none' | 'times' | 'link';

export type Theme = 'system' | 'light' | 'dark';

/** The few settings, with what holds until the user has chosen. */
export interface Settings {
  /** The name that signs drafts; empty: as the mailbox names the user. */
  senderName: string;
  /** Whether drafts end with it; not where the mailbox adds a signature. */
  signsDrafts: boolean;
  /** The tone (short, warm, formal) that drafts begin with; null: the one used last. */
  tone: TemplateId | null;
  /** The tone (short, warm, formal) that the user chose last. */
  lastTone: TemplateId | null;
  /** The language of drafts; null: that of the mail. */
  draftLanguage: WordingLanguage | null;
  /** How Spanish drafts address a person; null: as the mail does. */
  spanishRegister: Register | null;
  /** Asked for in a request. */
  minutes: Minutes;
  slotOffer: SlotOffer;
  bookingLink: string;
  /** When the user takes calls: wall times, and days of the week, Monday 1 to Sunday 7. */
  hoursFrom: string;
  hoursTo: string;
  workDays: number[];
  /** Wall time at which "sleep on it" and everything that is due on a day reminds. */
  remindTime: string;
  /** Working days after the request at which one reminder is offered. */
  nudgeAfter: number;
  /** Working days after the last of request and reminder at which an entry without an answer closes. */
  closeAfter: number;
  /** Days after a proposal at which "No decision?" is asked; null until the user has chosen once. */
  noDecisionAfter: number | null;
  /** Whether the compose box offers the debrief agreement. */
  offerAgreement: boolean;
  notifications: boolean;
  /** Whether a notification may name the client. */
  namesInNotifications: boolean;
  listenReminders: boolean;
  /** Whether mails of people, organisations and domains that are in the log carry a chip that says so. */
  seenBefore: boolean;
  /** Whether lessons are shown while a proposal is written. */
  lessonsInProposals: boolean;
  /** Mail clients and accounts (addresses in lower case) in which the extension stays silent. */
  offClients: MailClientId[];
  offAccounts: string[];
  /** `system`: as the browser says. */
  theme: Theme;
  /** Whether single letters do things outside fields. */
  letterKeys: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  senderName: '',
  signsDrafts: true,
  tone: null,
  lastTone: null,
  draftLanguage: null,
  spanishRegister: null,
  minutes: 10,
  slotOffer: 'none',
  bookingLink: '',
  hoursFrom: '09:00',
  hoursTo: '17:00',
  workDays: [1, 2, 3, 4, 5],
  remindTime: '09:00',
  nudgeAfter: 5,
  closeAfter: 10,
  noDecisionAfter: null,
  offerAgreement: true,
  notifications: false,
  namesInNotifications: false,
  listenReminders: true,
  seenBefore: true,
  lessonsInProposals: true,
  offClients: [],
  offAccounts: [],
  theme: 'system',
  letterKeys: true,
};

/** All settings; one that was never chosen has its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(Object.keys(DEFAULT_SETTINGS));
  return { ...DEFAULT_SETTINGS, ...(stored as Partial<Settings>) };
}

/** Under this name it is kept when a setting was chosen, in milliseconds since 1970. */
const chosenName = (name: string) => `chosen ${name}`;

/** Stores the settings named, and when they were chosen; the others stay as they are. */
export async function writeSettings(settings: Partial<Settings>, at = new Date()): Promise<void> {
  const chosen = Object.keys(settings).map((name) => [chosenName(name), at.getTime()]);
  await browser.storage.local.set({ ...settings, ...Object.fromEntries(chosen) });
}

/** A setting that the user has chosen. */
export interface ChosenSetting {
  name: keyof Settings;
  value: unknown;
  /** Milliseconds since 1970; 0 if that is not known. */
  at: number;
}

/** The settings that were ever chosen, and when. */
export async function chosenSettings(): Promise<ChosenSetting[]> {
  const names = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  const stored = await browser.storage.local.get([...names, ...names.map(chosenName)]);
  return names.flatMap((name) =>
    name in stored
      ? [{ name, value: stored[name], at: (stored[chosenName(name)] as number | undefined) ?? 0 }]
      : [],
  );
}

/** Calls `listener` after every change of a setting, made anywhere; returns its end. */
export function onSettingsChange(listener: () => void): () => void {
  const told = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((name) => name in DEFAULT_SETTINGS)) listener();
  };
  browser.storage.onChanged.addListener(told);
  return () => browser.storage.onChanged.removeListener(told);
}
