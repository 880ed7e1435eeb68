import type { Line, LineId } from '../../model.ts';

export const lines: Record<LineId, Line> = {
  greeting: { text: 'Bonjour {{firstName}},', fallback: 'Bonjour,' },
  greetingFormal: { text: 'Bonjour {{titleAndLastName}},', fallback: 'Bonjour,' },
  slots: { text: 'Seriez-vous disponible {{slot1}} ou {{slot2}} ?', fallback: null },
  slotsLink: { text: 'Vous pouvez aussi choisir un créneau ici : {{calendarLink}}', fallback: null },
  easyOut: {
    text: 'Si un appel est de trop, une simple ligne en réponse me serait tout aussi utile.',
    fallback: null,
  },
  roleLabel: { text: 'le poste « {{role}} »', fallback: 'le poste' },
  // A subject is a title without an article: with its noun and in quotation marks it fits into any sentence, and
  // no preposition can contract with it ("de el", "de le").
  project: { text: 'le projet « {{project}} »', fallback: 'le projet' },
};
