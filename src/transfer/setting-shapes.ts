import * as v from 'valibot';
import { line, MOST_ITEMS } from './shape-parts.ts';

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365));
const wallTime = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));

/** The settings that travel, by name (setting-shapes.test.ts compares them with `Settings`). Others are left out. */
export const settingFields = {
  senderName: line,
  signsDrafts: v.boolean(),
  tone: v.nullable(line),
  lastTone: v.nullable(line),
  draftLanguage: v.nullable(v.picklist(['en', 'es', 'fr'])),
  spanishRegister: v.nullable(v.picklist(['tu', 'usted'])),
  minutes: v.picklist([10, 15]),
  slotOffer: v.picklist(['none', 'times', 'link']),
  bookingLink: line,
  hoursFrom: wallTime,
  hoursTo: wallTime,
  workDays: v.pipe(v.array(weekday), v.maxLength(7)),
  remindTime: wallTime,
  nudgeAfter: days,
  closeAfter: days,
  noDecisionAfter: v.nullable(days),
  offerAgreement: v.boolean(),
  notifications: v.boolean(),
  namesInNotifications: v.boolean(),
  listenReminders: v.boolean(),
  seenBefore: v.boolean(),
  lessonsInProposals: v.boolean(),
  offClients: v.pipe(v.array(v.picklist(['gmail', 'outlook'])), v.maxLength(2)),
  offAccounts: v.pipe(v.array(line), v.maxLength(MOST_ITEMS)),
  theme: v.picklist(['system', 'light', 'dark']),
  letterKeys: v.boolean(),
} satisfies Record<string, v.GenericSchema>;
