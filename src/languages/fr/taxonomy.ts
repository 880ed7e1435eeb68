import type { OutcomeId, OutcomeWording, ReasonId, ReasonWording } from '../../model.ts';

export const outcomes: Record<OutcomeId, OutcomeWording> = {
  competitor: { label: 'Un autre prestataire', definition: null },
  incumbent: { label: 'Prestataire en place', definition: null },
  in_house: { label: 'En interne', definition: null },
  no_decision: { label: 'Pas de décision', definition: null },
  postponed: { label: 'Pas maintenant', definition: null },
  cancelled: { label: 'Projet annulé', definition: null },
  not_admitted: { label: 'Écarté avant comparaison', definition: null },
  other_candidate: { label: 'Une autre candidature (emploi)', definition: null },
  role_closed: { label: 'Poste fermé (emploi)', definition: null },
  unknown: { label: 'Inconnu', definition: null },
};

export const reasons: Record<ReasonId, ReasonWording> = {
  price_value: { label: 'Prix au regard de la valeur', use: null, notWhen: null },
  budget: { label: 'Pas de budget', use: null, notWhen: null },
  fit_gap: { label: 'Inadéquation ou manque', use: null, notWhen: null },
  understanding: { label: 'Besoin mal compris', use: null, notWhen: null },
  proof_risk: { label: 'Trop peu de preuves, trop de risque', use: null, notWhen: null },
  relationship: { label: 'Une autre relation plus forte', use: null, notWhen: null },
  working_with_us: { label: 'Façon de travailler avec nous', use: null, notWhen: null },
  people: { label: 'Nos personnes', use: null, notWhen: null },
  timing_capacity: { label: 'Délais ou capacité', use: null, notWhen: null },
  terms: { label: 'Conditions, juridique, sécurité', use: null, notWhen: null },
  priorities: { label: 'Priorités modifiées', use: null, notWhen: null },
  status_quo: { label: 'Changer semblait plus lourd que rester', use: null, notWhen: null },
  formal: { label: 'Motifs formels ou notation', use: null, notWhen: null },
  skills: { label: 'Compétences ou expérience (emploi)', use: null, notWhen: null },
  not_said: { label: 'Non précisé', use: null, notWhen: null },
  other: { label: 'Autre', use: null, notWhen: null },
};
