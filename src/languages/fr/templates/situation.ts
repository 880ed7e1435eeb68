import type { Template } from '../../../model.ts';

export const situationTemplates: readonly Template[] = [
  {
    id: 'request.agreed',
    group: 'situation',
    name: 'Convenu',
    use: null,
    subject: 'Les {{minutes}} minutes que nous avions prévues',
    body: `{{greeting}}

Merci pour votre retour. Aucun souci : c'est précisément le cas que nous avions prévu.

À l'envoi de la proposition[[ ({{agreementDate}})]], nous avions prévu de prendre {{minutes}} minutes ensemble une fois votre décision prise. Puis-je vous prendre au mot ?[[ {{slots}}]]

Je poserai quelques questions, j'écouterai, et je vous rendrai votre journée.

Merci,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'request.notNow',
    group: 'situation',
    name: 'Pas maintenant',
    use: null,
    subject: "Bien noté. Une question avant de m'arrêter",
    body: `{{greeting}}

C'est bien noté, et merci d'avoir dit « pas maintenant » plutôt que de laisser la question en suspens. Je cesse mes relances concernant {{project}}.

Une demande tant que c'est frais : pourrions-nous prendre {{minutes}} minutes pour que vous me disiez ce qui devrait changer pour que le moment soit bon, et ce que vous aimeriez voir fait autrement ? Je le note et je vous laisse tranquille d'ici là.[[ {{slots}}]]

[[Si cela vous convient, je reviendrai vers vous une seule fois, vers {{checkInWhen}}, et pas avant.]]

Merci,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'request.noDecision',
    group: 'situation',
    name: 'Pas de décision',
    use: null,
    subject: "Comment l'avez-vous vu de votre côté ?",
    body: `{{greeting}}

Merci d'avoir clos le sujet. Ne rien changer est aussi une décision, et souvent une décision raisonnable.

M'accorderiez-vous {{minutes}} minutes pour me dire comment vous l'avez vu de votre côté ? J'aimerais comprendre ce qui a rendu le changement plus difficile ou plus risqué que l'attente, et si quelque chose venait de moi : trop d'options, pas assez de preuves, une personne absente autour de la table. Je ne chercherai pas à relancer le sujet.[[ {{slots}}]]

[[{{easyOut}}]]

Merci,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'request.inHouse',
    group: 'situation',
    name: 'En interne',
    use: null,
    subject: "Qu'est-ce qui a fait pencher la balance ?",
    body: `{{greeting}}

Merci de me tenir au courant. Mener {{project}} avec votre propre équipe peut être un très bon choix, et je vous souhaite que tout se passe bien.

Puis-je vous demander {{minutes}} minutes pour comprendre ce qui a fait pencher la balance : maîtrise, coût, rapidité, savoir-faire, ou quelque chose que j'aurais dû montrer ? Rien à vendre de mon côté.[[ {{slots}}]]

[[{{easyOut}}]]

Bonne réussite,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'request.tender',
    group: 'situation',
    name: 'Appel d’offres',
    use: null,
    subject: 'Demande de motifs détaillés[[ – {{reference}}]]',
    body: `{{greetingFormal}}

[[Référence : {{reference}}]]

Nous vous remercions de nous avoir notifié le résultat et prenons note de la décision d'attribution.

Le présent message constitue notre demande écrite de motifs détaillés concernant notre offre. Dans la mesure permise par vos règles, nous souhaiterions connaître : nos notes et les principales observations par critère ; les points forts et les points faibles de notre offre ; et, si cela peut être communiqué, ce qui a fait préférer l'offre retenue. Une réponse écrite ou un appel de {{minutes}} minutes nous conviendrait également, sous la forme et au moment de votre choix.

Notre but est de remettre de meilleures offres. Merci pour le temps consacré à la nôtre.

Bien cordialement,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'fullName',
  },
  {
    id: 'request.jobApplicant',
    group: 'situation',
    name: 'Candidature',
    use: null,
    subject: 'Merci, et une question',
    body: `{{greeting}}

Merci pour votre réponse concernant {{roleLabel}} et pour le temps consacré à ma candidature. Je regrette que cela n'ait pas abouti cette fois et souhaite une belle réussite à la personne choisie.

Si vos règles le permettent, une ou deux remarques sincères me seraient précieuses : sur quoi mon profil ou mon entretien a-t-il moins convaincu, et qu'est-ce qui rendrait ma candidature plus solide pour un poste comparable ? Une ligne par courriel suffit ; un appel de {{minutes}} minutes serait un plus.

C'est avec plaisir que je postulerais de nouveau.

Bien cordialement,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'fullName',
  },
  {
    id: 'request.written',
    group: 'situation',
    name: 'Réponse en une lettre',
    use: null,
    subject: 'Une lettre suffit',
    body: `{{greeting}}

Merci pour votre retour. Je respecte votre choix et n'insisterai pas.

Si vous avez une minute, répondez simplement par la ou les lettres qui conviennent :

A. Prix ou budget
B. Un manque dans ce que nous proposions
C. Calendrier ou autres priorités
D. Davantage confiance dans une autre option
E. Notre façon de travailler avec vous
F. Autre chose : …

Une seule lettre m'aide déjà. Merci,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
];
