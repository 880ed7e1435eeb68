import type { Template } from '../../../model.ts';

export const otherTemplates: readonly Template[] = [
  {
    id: 'ack.only',
    group: 'without-request',
    name: 'Simple merci',
    use: null,
    subject: 'Merci',
    body: `{{greeting}}

Merci pour votre retour et d'avoir pensé à nous pour {{project}}. Je respecte votre choix et souhaite que tout se passe bien. Si les choses évoluent, vous savez où me trouver.

Bien à vous,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'agreement.email',
    group: 'agreement',
    name: 'Accord par e-mail',
    use: null,
    subject: null,
    body: "Une chose que je demande à chacun à ce stade : quelle que soit votre décision, pouvons-nous réserver {{minutes}} minutes une fois qu'elle sera prise ? Si vous nous choisissez, elles serviront à bien démarrer. Sinon, vous me dites franchement ce qui a compté et j'écoute. Dire oui à cela n'est pas dire oui à la proposition.",
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'agreement.clause',
    group: 'agreement',
    name: 'Clause d’accord',
    use: null,
    subject: 'Échange de retour',
    body: "Échange de retour. Quelle que soit l'issue, les deux parties réservent jusqu'à {{minutes}} minutes, dans les deux semaines suivant la décision, pour un bref échange de retour. Il ne crée aucune obligation et ne sert pas à rouvrir la décision.",
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'thanks.afterCall',
    group: 'thanks',
    name: 'Merci après l’appel',
    use: null,
    subject: 'Merci pour votre franchise',
    body: `{{greeting}}

Merci pour votre franchise.[[ Ce que j'en retiens : {{lesson}}.]]

[[Ce que je vais en faire : {{action}}.]]
[[Comme prévu, je reviendrai vers vous {{followUpWhen}}.]]

Vous m'avez accordé un temps que vous ne me deviez pas, et j'y suis sensible.

Bien à vous,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'thanks.afterWritten',
    group: 'thanks',
    name: 'Merci pour la réponse',
    use: null,
    subject: null,
    body: `{{greeting}}

Merci, c'est clair et utile. Je l'ai noté et je ne le discuterai pas.[[ Cela change une chose pour moi : {{action}}.]]

Je souhaite que tout se passe bien de votre côté.

Bien à vous,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'nudge.noAnswer',
    group: 'follow-up',
    name: 'Relance',
    use: null,
    subject: null,
    body: `{{greeting}}

Il y a quelques jours, je vous ai demandé votre avis concernant {{project}}. Si ce n'est pas le bon moment, inutile de répondre ; c'est mon seul rappel.

Si une ligne est plus simple : quel est le point qui a le plus compté ?

Merci dans tous les cas,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'declined.gracious',
    group: 'follow-up',
    name: 'Mot de la fin',
    use: null,
    subject: null,
    body: `{{greeting}}

Bien sûr, aucun problème. Merci d'y avoir réfléchi et de nous avoir donné la possibilité de participer. Je referme mon dossier ici et vous souhaite une bonne suite.

Bien à vous,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'confirm.call',
    group: 'follow-up',
    name: 'Confirmer l’appel',
    use: null,
    subject: null,
    body: `{{greeting}}

Merci de m'accorder ce temps.[[ C'est noté pour {{callWhen}}.]] Cela prendra {{minutes}} minutes et il n'y a rien à préparer ; inutile aussi de l'inscrire à votre agenda.

[[Téléphone ou lien : {{callPlace}}]]

Si un autre moment vous convient mieux, dites-le-moi simplement.

Bien à vous,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'note.forPerson',
    group: 'follow-up',
    name: 'Mot à une personne que vous connaissez',
    use: null,
    subject: 'Une question',
    body: `{{greeting}}

La réponse[[ concernant « {{topic}} »]] est négative, et elle vient d'une adresse qui n'accepte pas de réponses : c'est pourquoi je vous écris. Je respecte ce choix et ne demanderai pas d'y revenir.

Puis-je vous poser une seule question : dans la mesure où vous pouvez le dire, qu'est-ce qui a le plus compté ? Une ligne suffit, et si vous préférez ne pas répondre, je le comprends.

Merci,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
];
