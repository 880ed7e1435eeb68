import { thread } from './build.ts';
import { amelie, celine, ines, jeanBaptiste, marta, nuria, sam } from './people.ts';

const martaProposal = [
  'Hola, Marta:',
  'Te envío la propuesta para el portal de proveedores, con las dos fases que comentamos y un precio cerrado para la primera.',
  'Un saludo,',
];

const tenderOffer = [
  'Bonjour,',
  'Veuillez trouver ci-joint notre offre pour la refonte du site intercommunal.',
  'Cordialement,',
];

/** Mails in Spanish and French: refusals, and look-alikes that are none. */
export const abroadThreads = [
  thread({
    key: 'marta',
    subject: 'Re: Propuesta para el portal de proveedores',
    language: 'es',
    kind: 'sales',
    expect: 'rejection',
    unread: true,
    about: 'a Spanish no, with a quote in h5',
    messages: [
      {
        at: '2026-11-06T10:00:00Z',
        from: sam,
        to: [marta],
        body: { program: 'gmail', paragraphs: martaProposal },
      },
      {
        at: '2026-11-18T09:05:00Z',
        from: marta,
        body: {
          program: 'gmail',
          trim: 'h5',
          paragraphs: [
            'Hola, Sam:',
            'Gracias por la propuesta y por el tiempo que nos habéis dedicado.',
            'Tras valorarlo con dirección, hemos decidido tomar un camino diferente para el portal de proveedores. No ha sido una decisión fácil.',
            'Un abrazo,\nMarta',
          ],
          signature: ['Marta Ruiz Ibáñez', 'Directora de Compras · Grupo Alba'],
          quote: {
            from: sam,
            at: '2026-11-06T10:00:00Z',
            to: 'Marta Ruiz Ibáñez',
            subject: 'Propuesta para el portal de proveedores',
            language: 'es',
            paragraphs: martaProposal,
          },
        },
      },
    ],
  }),
  thread({
    key: 'jean-baptiste',
    subject: 'Re: Refonte du site intercommunal – consultation 2026-118',
    language: 'fr',
    kind: 'tender',
    expect: 'rejection',
    about: 'a French no with very long names, written in Outlook on the web',
    messages: [
      {
        at: '2026-11-17T14:30:00Z',
        from: jeanBaptiste,
        body: {
          program: 'outlook-web',
          trim: 'none',
          paragraphs: [
            'Bonjour,',
            'Nous vous remercions de l’intérêt que vous avez porté à notre consultation.',
            'Après analyse des offres, nous avons retenu un autre prestataire, mieux noté sur le critère du prix.',
            'Bien cordialement,',
          ],
          signature: [
            'Jean-Baptiste Lefebvre-Castellani',
            'Communauté d’agglomération du Pays de Châtellerault',
          ],
          quote: {
            from: sam,
            at: '2026-10-28T16:00:00Z',
            to: 'Jean-Baptiste Lefebvre-Castellani',
            subject: 'Refonte du site intercommunal – consultation 2026-118',
            language: 'fr',
            paragraphs: tenderOffer,
          },
        },
      },
    ],
  }),
  thread({
    key: 'in-house',
    subject: 'Catálogo en línea',
    language: 'es',
    kind: 'sales',
    expect: 'rejection',
    about: 'the client will do it in-house; a phone mail without signature or quote',
    messages: [
      {
        at: '2026-11-14T11:40:00Z',
        from: nuria,
        body: {
          program: 'gmail-mobile',
          paragraphs: [
            'Hola Sam, al final no vamos a seguir adelante con vosotros: el catálogo lo haremos internamente con el equipo de Jordi.',
            'Gracias por todo y perdona la espera.',
          ],
        },
      },
    ],
  }),
  thread({
    key: 'meeting-es',
    subject: 'Re: Reunión del jueves',
    language: 'es',
    expect: 'other',
    about: 'scheduling in Spanish: an apology and a "no" that are only about a day',
    messages: [
      {
        at: '2026-11-16T09:10:00Z',
        from: ines,
        body: {
          program: 'gmail',
          paragraphs: [
            'Hola, Sam:',
            'Lo siento, el jueves no podemos. ¿Os va bien el viernes a las diez? Así vemos juntos el calendario.',
            'Gracias,\nInés',
          ],
        },
      },
    ],
  }),
  thread({
    key: 'retained-fr',
    subject: 'Votre offre : identité visuelle',
    language: 'fr',
    expect: 'other',
    about: 'a French acceptance that shares its words with a refusal',
    messages: [
      {
        at: '2026-11-13T08:25:00Z',
        from: celine,
        body: {
          program: 'gmail',
          paragraphs: [
            'Bonjour Sam,',
            'Bonne nouvelle : nous avons retenu votre offre. Pouvez-vous nous envoyer le contrat cette semaine ?',
            'À bientôt,\nCéline',
          ],
        },
      },
    ],
  }),
  thread({
    key: 'out-of-office',
    subject: 'Réponse automatique : Relevés d’octobre',
    language: 'fr',
    expect: 'other',
    about: 'an out-of-office notice',
    messages: [
      {
        at: '2026-11-12T13:01:00Z',
        from: amelie,
        body: {
          program: 'system',
          paragraphs: [
            'Bonjour,',
            'Je suis absente jusqu’au 23 novembre et ne pourrai malheureusement pas répondre à votre message avant cette date.',
            'En cas d’urgence, contactez le standard.',
            'Amélie Fontanel',
          ],
        },
      },
    ],
  }),
];
