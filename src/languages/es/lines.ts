import type { Line, LineId } from '../../model.ts';

export const lines: Record<LineId, Line> = {
  greeting: { text: 'Hola, {{firstName}}:', fallback: 'Hola:' },
  greetingFormal: { text: 'Buenos días, {{fullName}}:', fallback: 'Buenos días:' },
  slots: {
    text: { tu: '¿Te vendría bien {{slot1}} o {{slot2}}?', usted: '¿Le vendría bien {{slot1}} o {{slot2}}?' },
    fallback: null,
  },
  slotsLink: {
    text: {
      tu: 'También puedes elegir hora aquí: {{calendarLink}}',
      usted: 'También puede elegir hora aquí: {{calendarLink}}',
    },
    fallback: null,
  },
  easyOut: {
    text: {
      tu: 'Si una llamada es demasiado, una línea en respuesta a este correo también me ayuda.',
      usted: 'Si prefiere no hablar por teléfono, una línea por correo también nos ayudaría.',
    },
    fallback: null,
  },
  roleLabel: { text: 'el puesto de {{role}}', fallback: 'el puesto' },
  // A subject is a title without an article: with its noun and in quotation marks it fits into any sentence, and
  // no preposition can contract with it ("de el", "de le").
  project: { text: 'el proyecto «{{project}}»', fallback: 'el proyecto' },
};
