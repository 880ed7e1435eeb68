import type { DateWording } from '../../model.ts';

export const dates: DateWording = {
  locale: 'es',
  day: '{{day}} de {{month}}',
  dayOfYear: '{{day}} de {{month}} de {{year}}',
  monthOfYear: '{{month}} de {{year}}',
  firstDay: null,
  appointment: 'el {{weekday}} {{date}} a las {{time}}',
  appointmentAtOne: 'el {{weekday}} {{date}} a la {{time}}',
  time: '{{hour}}:{{minute}}',
  fullHour: null,
  on: 'el {{date}}',
  inMonth: ['a principios de {{month}}', 'a mediados de {{month}}', 'a finales de {{month}}'],
  aroundDay: 'el {{date}}',
  aroundMonth: ['principios de {{month}}', 'mediados de {{month}}', 'finales de {{month}}'],
};
