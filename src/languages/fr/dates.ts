import type { DateWording } from '../../model.ts';

export const dates: DateWording = {
  locale: 'fr',
  day: '{{day}} {{month}}',
  dayOfYear: '{{day}} {{month}} {{year}}',
  monthOfYear: '{{month}} {{year}}',
  firstDay: '1er',
  appointment: '{{weekday}} {{date}} à {{time}}',
  appointmentAtOne: null,
  time: '{{hour}} h {{minute}}',
  fullHour: '{{hour}} h',
  on: 'le {{date}}',
  inMonth: ['début {{month}}', 'mi-{{month}}', 'fin {{month}}'],
  aroundDay: 'le {{date}}',
  aroundMonth: ['début {{month}}', 'mi-{{month}}', 'fin {{month}}'],
};
