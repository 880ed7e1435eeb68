import { type TextKey, text } from '../../../platform/text.ts';
import type { FieldName } from '../../../reply/template-fields.ts';

const LABELS: Record<FieldName, TextKey> = {
  greeting: 'templateFieldGreeting',
  greetingFormal: 'templateFieldGreetingFormal',
  project: 'templateFieldProject',
  slots: 'templateFieldSlots',
  slotsLink: 'templateFieldSlotsLink',
  easyOut: 'templateFieldEasyOut',
  roleLabel: 'templateFieldRoleLabel',
  firstName: 'templateFieldFirstName',
  fullName: 'templateFieldFullName',
  titleAndLastName: 'templateFieldTitleAndLastName',
  senderName: 'templateFieldSenderName',
  role: 'templateFieldRole',
  topic: 'templateFieldTopic',
  minutes: 'templateFieldMinutes',
  reference: 'templateFieldReference',
  agreementDate: 'templateFieldAgreementDate',
  slot1: 'templateFieldSlot1',
  slot2: 'templateFieldSlot2',
  calendarLink: 'templateFieldCalendarLink',
  callWhen: 'templateFieldCallWhen',
  callPlace: 'templateFieldCallPlace',
  lesson: 'templateFieldLesson',
  action: 'templateFieldAction',
  followUpWhen: 'templateFieldFollowUpWhen',
  checkInWhen: 'templateFieldCheckInWhen',
};

/** What a field of a template is called. */
export const fieldLabel = (name: FieldName): string => text(LABELS[name]);
