import type { DateWording } from '../../model.ts';

export const dates: DateWording = {
  locale: 'en-GB',
  day: '{{day}} {{month}}',
  dayOfYear: '{{day}} {{month}} {{year}}',
  monthOfYear: '{{month}} {{year}}',
  firstDay: null,
  appointment: '{{weekday}} {{date}} at {{time}}',
  appointmentAtOne: null,
  time: '{{hour}}:{{minute}}',
  fullHour: null,
  on: 'on {{date}}',
  inMonth: ['in early {{month}}', 'in mid-{{month}}', 'in late {{month}}'],
  aroundDay: '{{date}}',
  aroundMonth: ['early {{month}}', 'mid-{{month}}', 'late {{month}}'],
};
