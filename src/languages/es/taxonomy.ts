import type { OutcomeId, OutcomeWording, ReasonId, ReasonWording } from '../../model.ts';

export const outcomes: Record<OutcomeId, OutcomeWording> = {
  competitor: { label: 'Otro proveedor', definition: null },
  incumbent: { label: 'Proveedor actual', definition: null },
  in_house: { label: 'Con medios propios', definition: null },
  no_decision: { label: 'Sin decisión', definition: null },
  postponed: { label: 'Ahora no', definition: null },
  cancelled: { label: 'Proyecto cancelado', definition: null },
  not_admitted: { label: 'Excluido antes de comparar', definition: null },
  other_candidate: { label: 'Otra persona (empleo)', definition: null },
  role_closed: { label: 'Puesto cerrado (empleo)', definition: null },
  unknown: { label: 'No se sabe', definition: null },
};

export const reasons: Record<ReasonId, ReasonWording> = {
  price_value: { label: 'Precio frente a valor', use: null, notWhen: null },
  budget: { label: 'Sin presupuesto', use: null, notWhen: null },
  fit_gap: { label: 'Encaje o carencia', use: null, notWhen: null },
  understanding: { label: 'No entendimos la necesidad', use: null, notWhen: null },
  proof_risk: { label: 'Poca prueba, mucho riesgo', use: null, notWhen: null },
  relationship: { label: 'Otra relación pesó más', use: null, notWhen: null },
  working_with_us: { label: 'Trato y proceso', use: null, notWhen: null },
  people: { label: 'Nuestro equipo', use: null, notWhen: null },
  timing_capacity: { label: 'Plazos o capacidad', use: null, notWhen: null },
  terms: { label: 'Condiciones, legal, seguridad', use: null, notWhen: null },
  priorities: { label: 'Cambiaron sus prioridades', use: null, notWhen: null },
  status_quo: { label: 'Cambiar costaba más que seguir igual', use: null, notWhen: null },
  formal: { label: 'Motivos formales o de puntuación', use: null, notWhen: null },
  skills: { label: 'Competencias o experiencia (empleo)', use: null, notWhen: null },
  not_said: { label: 'No lo dijeron', use: null, notWhen: null },
  other: { label: 'Otro', use: null, notWhen: null },
};
