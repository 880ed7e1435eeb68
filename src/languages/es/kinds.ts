import type { DetectionLanguage } from '../../model.ts';

/** Spanish words that tell what a thread is about. */
export const kinds: DetectionLanguage['kinds'] = {
  job: [
    'tu|su candidatura',
    'candidato|candidata|candidatos|candidaturas|candidatura',
    'proceso de seleccion',
    'proceso selectivo',
    'entrevista|entrevistas',
    'curriculum|cv',
    'vacante|vacantes',
    'puesto de',
    'el|del puesto',
    'recursos humanos',
    'postulacion|postulante',
    'empleo|practicas|becario',
    'incorporarte|incorporacion',
    'plaza de',
  ],
  tender: [
    'licitacion|licitador|licitadores|licitante|licitaciones|licitar',
    'mesa de contratacion|compras',
    'pliego|pliegos',
    'adjudicacion|adjudicatario|adjudicataria|adjudicado|adjudicada',
    'concurso publico',
    'expediente',
    'puntuacion|puntuaciones|puntos|baremo',
    'proposicion economica',
    'recurso especial',
    'lote 1|2|3|4|5',
    'comite de adquisiciones',
    'jurado',
    'subasta',
  ],
  sales: [
    'presupuesto|presupuestos|propuesta|propuestas|cotizacion|oferta',
    'proveedor|proveedora|agencia|consultora',
    'su|tu|vuestra oferta|servicio|servicios|producto|empresa',
    'demo',
  ],
};
