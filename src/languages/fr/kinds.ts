import type { DetectionLanguage } from '../../model.ts';

/** French words that tell what a thread is about. */
export const kinds: DetectionLanguage['kinds'] = {
  job: [
    'votre|ta candidature',
    'candidature|candidatures|candidat|candidats|candidate',
    'entretien|entretiens',
    'recrutement|recruteur',
    'cv',
    'poste de',
    'le|du|ce poste',
    'ressources humaines',
    'stage|alternance|embauche|cdi|cdd',
    'profil',
  ],
  tender: [
    'marche public|publics',
    'appel d offres',
    'appels d offres',
    'attributaire|attribution|soumissionnaire|soumissionnaires',
    'commission d appel',
    'reglement de la|de consultation',
    'pouvoir adjudicateur',
    'note technique|finale|globale|obtenue',
    'classement|classe|classee [deuxieme|troisieme|second|seconde]',
    'criteres de jugement',
    'delai de suspension|standstill',
    'lot 1|2|3|4|5',
    'le marche',
    'jury',
    'consultation',
    'sans suite pour motif',
  ],
  sales: [
    'devis|proposition|chiffrage|soumission',
    'prestataire|fournisseur|agence',
    'votre|ton|ta offre|prestation|solution|devis|societe',
    'demo',
  ],
};
