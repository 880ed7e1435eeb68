import type { Template } from '../../../model.ts';

export const toneTemplates: readonly Template[] = [
  {
    id: 'request.short',
    group: 'tone',
    name: 'Demande courte',
    use: null,
    subject: '{{minutes}} minutes pour apprendre de votre choix ?',
    body: `{{greeting}}

Merci pour votre retour et pour sa clarté. J'espérais une autre réponse, mais je respecte votre choix et je ne chercherai pas à le remettre en question.

Auriez-vous {{minutes}} minutes pour me dire comment vous avez vu les choses ? Je serai surtout là pour écouter.[[ {{slots}}]]

[[{{easyOut}}]]

Merci dans tous les cas,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'request.warm',
    group: 'tone',
    name: 'Demande chaleureuse',
    use: null,
    subject: 'Un petit service avant de refermer mes notes',
    body: `{{greeting}}

Merci d'avoir pris le temps de m'écrire. J'ai eu plaisir à travailler avec vous sur {{project}}, et je ne vais pas cacher ma déception. L'essentiel est que vous ayez trouvé une solution qui vous convient.

Avant de refermer mes notes, puis-je vous demander un service ? Un appel de {{minutes}} minutes, sans argumentaire ni nouvelle offre, pour comprendre ce que vous avez vu et qui m'a échappé. Cela m'aiderait à mieux faire si nos chemins se recroisent.[[ {{slots}}]]

[[{{easyOut}}]]

Avec mes remerciements,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'request.formal',
    group: 'tone',
    name: 'Demande formelle',
    use: null,
    subject: "Demande d'un court échange de retour",
    body: `{{greetingFormal}}

Nous vous remercions de nous avoir fait part de votre décision concernant {{project}}. Nous la respectons pleinement et remercions toutes les personnes qui ont étudié notre proposition.

Nous revenons sur chaque proposition non retenue. Vous serait-il possible, à vous ou à la personne de votre choix, de nous accorder un appel de {{minutes}} minutes sur les points qui ont le plus compté ? Notre seul but est de progresser ; nous ne vous demanderons pas de revoir votre choix.[[ {{slots}}]]

[[{{easyOut}}]]

Bien cordialement,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'fullName',
  },
];
