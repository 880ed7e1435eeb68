import { type TextKey, text } from '../../../platform/text.ts';
import type { Settings } from '../../services.ts';

/** In the order in which they stand on the page. */
const GROUPS = {
  writing: 'settingGroupWriting',
  reminders: 'settingGroupReminders',
  places: 'settingGroupPlaces',
  looks: 'settingGroupLooks',
  detection: 'settingGroupDetection',
  safety: 'settingGroupSafety',
} as const satisfies Record<string, TextKey>;

export type GroupId = keyof typeof GROUPS;

export const groupName = (group: GroupId): string => text(GROUPS[group]);

interface RowTexts {
  group: GroupId;
  label: TextKey;
  effect: TextKey;
  /** Other words by which it is found. */
  words: TextKey;
  /** The settings that it changes. */
  changes: readonly (keyof Settings)[];
}

const row = (
  group: GroupId,
  label: TextKey,
  effect: TextKey,
  words: TextKey,
  ...changes: (keyof Settings)[]
): RowTexts => ({ group, label, effect, words, changes });

const ROWS = {
  name: row('writing', 'settingName', 'settingNameEffect', 'settingNameWords', 'senderName'),
  signs: row('writing', 'settingSigns', 'settingSignsEffect', 'settingSignsWords', 'signsDrafts'),
  tone: row('writing', 'settingTone', 'settingToneEffect', 'settingToneWords', 'tone'),
  language: row(
    'writing',
    'settingLanguage',
    'settingLanguageEffect',
    'settingLanguageWords',
    'draftLanguage',
  ),
  register: row(
    'writing',
    'settingRegister',
    'settingRegisterEffect',
    'settingRegisterWords',
    'spanishRegister',
  ),
  minutes: row('writing', 'settingMinutes', 'settingMinutesEffect', 'settingMinutesWords', 'minutes'),
  templates: row('writing', 'templatesTitle', 'settingTemplatesEffect', 'settingTemplatesWords'),
  times: row(
    'writing',
    'settingTimes',
    'settingTimesEffect',
    'settingTimesWords',
    'slotOffer',
    'bookingLink',
  ),
  hours: row(
    'writing',
    'settingHours',
    'settingHoursEffect',
    'settingHoursWords',
    'hoursFrom',
    'hoursTo',
    'workDays',
  ),
  nudge: row('reminders', 'settingNudge', 'settingNudgeEffect', 'settingNudgeWords', 'nudgeAfter'),
  close: row('reminders', 'settingClose', 'settingCloseEffect', 'settingCloseWords', 'closeAfter'),
  noDecision: row(
    'reminders',
    'settingNoDecision',
    'settingNoDecisionEffect',
    'settingNoDecisionWords',
    'noDecisionAfter',
  ),
  remindTime: row(
    'reminders',
    'settingRemindTime',
    'settingRemindTimeEffect',
    'settingRemindTimeWords',
    'remindTime',
  ),
  notifications: row(
    'reminders',
    'settingNotifications',
    'settingNotificationsEffect',
    'settingNotificationsWords',
    'notifications',
  ),
  names: row('reminders', 'settingNames', 'settingNamesEffect', 'settingNamesWords', 'namesInNotifications'),
  listen: row('reminders', 'settingListen', 'settingListenEffect', 'settingListenWords', 'listenReminders'),
  gmail: row('places', 'settingGmail', 'settingGmailEffect', 'settingGmailWords', 'offClients'),
  outlook: row('places', 'settingOutlook', 'settingOutlookEffect', 'settingOutlookWords', 'offClients'),
  accounts: row('places', 'settingAccounts', 'settingAccountsEffect', 'settingAccountsWords', 'offAccounts'),
  seenBefore: row(
    'places',
    'settingSeenBefore',
    'settingSeenBeforeEffect',
    'settingSeenBeforeWords',
    'seenBefore',
  ),
  lessons: row(
    'places',
    'settingLessons',
    'settingLessonsEffect',
    'settingLessonsWords',
    'lessonsInProposals',
  ),
  agreement: row(
    'places',
    'settingAgreement',
    'settingAgreementEffect',
    'settingAgreementWords',
    'offerAgreement',
  ),
  theme: row('looks', 'settingTheme', 'settingThemeEffect', 'settingThemeWords', 'theme'),
  letterKeys: row(
    'looks',
    'settingLetterKeys',
    'settingLetterKeysEffect',
    'settingLetterKeysWords',
    'letterKeys',
  ),
  keys: row('looks', 'keysTitle', 'settingKeysEffect', 'settingKeysWords'),
  phrases: row('detection', 'ownPhrases', 'ownPhrasesText', 'settingPhrasesWords'),
  muted: row('detection', 'muted', 'mutedText', 'settingMutedWords'),
  backup: row('safety', 'keepingTitle', 'settingsKeepingEffect', 'settingBackupWords'),
  privacy: row('safety', 'storedHeading', 'settingPrivacyEffect', 'settingPrivacyWords'),
} satisfies Record<string, RowTexts>;

export type RowId = keyof typeof ROWS;

export const ROW_IDS = Object.keys(ROWS) as readonly RowId[];

export const rowTexts = (id: RowId): RowTexts => ROWS[id];
