import { expect, it } from 'vitest';
import { wordings } from '../languages/wording.ts';
import type { TemplateId, Thread, Verdict } from '../model.ts';
import { defaultChoice } from './choose.ts';
import { composeDraft } from './compose.ts';

const verdict: Verdict = {
  rejection: true,
  probability: 0.97,
  kind: 'sales',
  outcome: 'competitor',
  reasons: ['not_said'],
  language: 'en',
  evidence: [],
  agreement: false,
  debriefAnswer: null,
  noReplySender: false,
};

function threadOf(name: string, email: string, subject: string, text: string): Thread {
  return {
    subject,
    account: { name: 'Sam Keller', email: 'sam@kellerdata.example' },
    messages: [{ id: 'm1', from: { name, email }, sentAt: null, direction: 'in', text }],
  };
}

const dana = threadOf(
  'Dana Whitfield',
  'dana.whitfield@northwind.example',
  'Re: Data platform proposal',
  "Hi Sam,\n\nAfter a lot of discussion, we've decided to go in a different direction.\n\nBest,\nDana",
);
const marta = threadOf(
  'Ruiz Ibáñez, Marta',
  'marta.ruiz@grupoalba.example',
  'RE: Propuesta para el programa de ventas',
  'Buenos días, Sam:\n\nLe agradecemos su propuesta, pero hemos decidido tomar un camino diferente.\n\nUn saludo,\nMarta',
);
const jeanBaptiste = threadOf(
  'LEFEBVRE-CASTELLANI Jean-Baptiste',
  'jb.lefebvre@chatellerault.example',
  'TR: Devis pour la refonte du site',
  'Bonjour,\n\nAprès mûre réflexion, nous avons retenu un autre prestataire.\n\nCordialement',
);

function draft(
  thread: Thread,
  language: string,
  facts: Partial<Verdict> = {},
  lastTone: TemplateId | null = null,
) {
  const judged: Verdict = { ...verdict, language, ...facts };
  const choice = defaultChoice({ verdict: judged, thread, wordings, lastTone });
  return composeDraft({ thread, verdict: judged, choice, wordings }).text;
}

it('writes the short request to Dana', () => {
  expect(draft(dana, 'en')).toBe(`Hi Dana,

Thank you for letting me know, and for being clear about it. I was hoping for a different answer, but I respect the decision and won't try to reopen it.

Could I borrow 10 minutes to hear how it looked from your side? I would mostly listen.

If a call is too much, one line by reply is just as welcome.

Thank you either way,
Sam`);
});

it('writes the warm request to Dana', () => {
  expect(draft(dana, 'en', {}, 'request.warm')).toBe(`Hi Dana,

Thank you for taking the time to write. I enjoyed working through the "Data platform" project with you, so I won't pretend I'm not disappointed. What matters is that you have a way forward that suits you.

Before I close my notes, may I ask a favour? A 10-minute call, with no pitch and no second offer, so that I can learn what you saw and I missed. It would help me do better if our paths cross again.

If a call is too much, one line by reply is just as welcome.

With thanks,
Sam`);
});

it('writes to Dana, who does it in-house', () => {
  expect(draft(dana, 'en', { outcome: 'in_house' })).toBe(`Hi Dana,

Thank you for the update. Running the "Data platform" project with your own team can be a very good call, and I hope it goes well.

May I ask for 10 minutes to learn what tipped it: control, cost, speed, know-how, or something I should have shown you? Nothing to sell on my side.

If a call is too much, one line by reply is just as welcome.

Good luck with it,
Sam`);
});

it('writes the warm request to Marta, who writes in usted', () => {
  expect(draft(marta, 'es', {}, 'request.warm')).toBe(`Hola, Marta:

Gracias por tomarse el tiempo de escribirme. He disfrutado trabajando con usted en el proyecto «Programa de ventas», así que no voy a ocultar que me da pena. Lo importante es que tenga una solución que le encaje.

Antes de cerrar mis notas, ¿puedo pedirle un favor? Una llamada de 10 minutos, sin venta y sin segunda oferta, para aprender qué vio usted que a mí se me escapó. Me ayudaría a hacerlo mejor si volvemos a coincidir.

Si prefiere no hablar por teléfono, una línea por correo también nos ayudaría.

Muchas gracias,
Sam`);
});

it('writes to Marta, who says not now', () => {
  expect(draft(marta, 'es', { outcome: 'postponed' })).toBe(`Hola, Marta:

Entendido, y gracias por decirme «ahora no» en lugar de dejarlo en el aire. Dejo de insistir con el proyecto «Programa de ventas».

Una petición mientras está reciente: ¿podríamos hablar 10 minutos para que me cuente qué tendría que cambiar para que fuera buen momento, y qué le gustaría ver hecho de otra forma? Lo anoto y no le molesto hasta entonces.

Gracias,
Sam`);
});

it('writes the formal request to Jean-Baptiste', () => {
  expect(draft(jeanBaptiste, 'fr', {}, 'request.formal')).toBe(`Bonjour Jean-Baptiste Lefebvre-Castellani,

Nous vous remercions de nous avoir fait part de votre décision concernant le projet « Refonte du site ». Nous la respectons pleinement et remercions toutes les personnes qui ont étudié notre proposition.

Nous revenons sur chaque proposition non retenue. Vous serait-il possible, à vous ou à la personne de votre choix, de nous accorder un appel de 10 minutes sur les points qui ont le plus compté ? Notre seul but est de progresser ; nous ne vous demanderons pas de revoir votre choix.

Si un appel est de trop, une simple ligne en réponse me serait tout aussi utile.

Bien cordialement,
Sam Keller`);
});

it('writes the warm request to Jean-Baptiste', () => {
  expect(draft(jeanBaptiste, 'fr', {}, 'request.warm')).toBe(`Bonjour Jean-Baptiste,

Merci d'avoir pris le temps de m'écrire. J'ai eu plaisir à travailler avec vous sur le projet « Refonte du site », et je ne vais pas cacher ma déception. L'essentiel est que vous ayez trouvé une solution qui vous convient.

Avant de refermer mes notes, puis-je vous demander un service ? Un appel de 10 minutes, sans argumentaire ni nouvelle offre, pour comprendre ce que vous avez vu et qui m'a échappé. Cela m'aiderait à mieux faire si nos chemins se recroisent.

Si un appel est de trop, une simple ligne en réponse me serait tout aussi utile.

Avec mes remerciements,
Sam`);
});
