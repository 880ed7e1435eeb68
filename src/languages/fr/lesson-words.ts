import type { LessonWords } from '../../model.ts';

/** By which French lessons are told to say the same. */
export const lessonWords: LessonWords = {
  code: 'fr',
  stopWords: [
    'le la les l un une des du de d au aux en et ou a dans sur pour par avec chez vers entre depuis pendant jusque jusqu',
    'ce cet cette ces c ceux celle celui cela ca il elle ils elles on nous vous je j tu se s me m te t lui leur leurs y',
    'mon ma mes ton ta tes son sa ses notre nos votre vos qui que qu quoi dont quel quelle quels quelles quand comme si',
    'car donc mais puis lorsque parce est sont etait etre ete soit ai ont avoir avons avait fait faire font faut falloir',
    'doit doivent devoir devons peut peuvent pouvoir va vont aller mettre met prendre pris donner donne montrer montre',
    'montrons apporter apporte commencer commence utiliser utilise essayer vouloir veut besoin penser presenter presente',
    'toujours aussi deja tres bien encore tout toute tous toutes chaque autre autres meme memes propre propres seul seule',
    'premier premiere premiers premieres prochain prochaine fois ici la maintenant des d abord abord pret prete possible',
    'quelque quelques plusieurs tant tellement ne n trop',
  ].join(' '),
  negations: 'pas jamais sans aucun aucune ni eviter evite',
  opposites: [
    ['plus', 'moins'],
    ['tot', 'tard'],
    ['avant', 'apres'],
    ['augmenter monter', 'baisser reduire'],
    ['long longue', 'court courte bref'],
    ['vite rapide', 'lent'],
    ['accepter', 'refuser'],
  ],
  endings: [
    ['eaux>eau', 'aux>al', 'eux>eu', 'ss>ss', 's>'],
    ['elle>el', 'enne>en', 'ive>if', 'ees>', 'ee>', 'er>', 'ez>', 'e>'],
  ],
  forms: {
    ecrit: 'ecrire',
    ecrite: 'ecrire',
    dit: 'dire',
    vu: 'voir',
    envoi: 'envoyer',
    envois: 'envoyer',
    envoie: 'envoyer',
    travaux: 'travail',
    choisi: 'choisir',
    choisit: 'choisir',
    reponse: 'repondre',
    reponses: 'repondre',
    repond: 'repondre',
  },
};
