import type { SampleThread } from '../../model.ts';

export const sampleThreads: readonly SampleThread[] = [
  {
    id: 'dana',
    from: { name: 'Claire Aubert', email: 'claire.aubert@northwind.example' },
    subject: 'Proposition pour la plateforme de données',
    offer: `Bonjour Claire,

Voici notre proposition pour la plateforme de données, avec le plan et le prix dont nous avons parlé. Je la parcours avec vous quand vous voulez.

Sam`,
    answer: `Bonjour Sam,

Merci pour le temps que vous et votre équipe y avez consacré. Après bien des discussions, nous avons décidé de prendre une autre direction : un autre prestataire a déjà fait la même migration pour deux entreprises de logistique, et c'est ce qui a fait pencher la balance.

Je suis désolée de ne pas avoir de meilleures nouvelles.

Claire`,
    toRequest: `Bonjour Sam,

Oui, bien sûr. Dix minutes me conviennent. Jeudi à quinze heures, appelez-moi sur mon portable.

Claire`,
  },
  {
    id: 'priya',
    from: { name: 'Nadia Roux', email: 'nadia.roux@halden.example' },
    subject: "Contrat de support pour l'an prochain",
    offer: `Bonjour Nadia,

Comme promis, notre offre pour le contrat de support. Les délais de réponse que vous demandiez sont en deuxième page.

Sam`,
    answer: `Bonjour Sam,

Un mot au sujet de votre offre : le budget de l'an prochain est gelé, nous ne donnerons donc pas suite pour le moment à un nouveau contrat. Nous pourrions y revenir au printemps.

Bien cordialement,
Nadia Roux`,
    toRequest: `Bonjour Sam,

Merci de poser la question. En toute franchise, votre offre était bonne. Personne ne voulait signer quoi que ce soit avant l'arrivée de la nouvelle directrice financière en mars.

Nadia`,
  },
  {
    id: 'ines',
    from: { name: 'Inès Almeida', email: 'ines@almeida-studio.example' },
    subject: 'Mardi',
    offer: `Bonjour Inès,

On regarde les esquisses mardi ?

Sam`,
    answer: `Bonjour Sam,

Malheureusement, je ne suis pas disponible mardi. Est-ce que mercredi à dix heures vous irait ? J'ai hâte de les voir.

Inès`,
    toRequest: `Parfait, à mercredi.

Inès`,
  },
];
