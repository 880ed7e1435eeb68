import type { Line, LineId } from '../../model.ts';

export const lines: Record<LineId, Line> = {
  greeting: { text: 'Hi {{firstName}},', fallback: 'Hello,' },
  greetingFormal: { text: 'Dear {{fullName}},', fallback: 'Hello,' },
  slots: { text: 'Would {{slot1}} or {{slot2}} work for you?', fallback: null },
  slotsLink: { text: 'You can also pick a time here: {{calendarLink}}', fallback: null },
  easyOut: { text: 'If a call is too much, one line by reply is just as welcome.', fallback: null },
  roleLabel: { text: 'the {{role}} role', fallback: 'the role' },
  // A subject is a title without an article: with its noun and in quotation marks it fits into any sentence, and
  // no preposition can contract with it ("de el", "de le").
  project: { text: 'the "{{project}}" project', fallback: 'the project' },
};
