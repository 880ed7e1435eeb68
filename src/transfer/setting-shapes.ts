import * as v from 'valibot';
import { line } from './shape-parts.ts';

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365));
const wallTime = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));

/** The settings that travel, by name (setting-shapes.test.ts compares them with `Settings`). Others are left out. */
export const settingFields = {
  lastTone: v.nullable(line),
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
} satisfies Record<string, v.GenericSchema>;
