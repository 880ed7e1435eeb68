import type { MappedField } from './import-plan.ts';

// What columns are called in tables from elsewhere, in English, Spanish and French: lower case, no accents.

const NAMES: Record<MappedField, string> = {
  name:
    'name|contact|contact name|person|full name|lead|lead name|recruiter|buyer' +
    '|nombre|contacto|nombre de contacto|persona|persona de contacto|nombre completo' +
    '|nom|nom complet|nom du contact|interlocuteur|personne|contact principal',
  email:
    'email|e mail|mail|email address|e mail address|contact email' +
    '|correo|correo electronico|email de contacto|courriel|adresse mail|adresse e mail|adresse email|adresse electronique',
  organisation:
    'organisation|organization|company|company name|account|account name|client|client name|customer|customer name' +
    '|employer|firm|organizacion|empresa|cliente|compania|nombre de la empresa|cuenta' +
    '|societe|entreprise|compte|nom de la societe|nom de l entreprise|raison sociale|employeur',
  project:
    'project|deal|deal name|opportunity|opportunity name|subject|title|role|position|job title|tender|proposal' +
    '|proyecto|oportunidad|negocio|asunto|titulo|puesto|licitacion|propuesta|nombre del negocio|nombre de la oportunidad' +
    '|projet|affaire|opportunite|sujet|objet|titre|poste|appel d offres|nom de l affaire|nom de l opportunite',
  decidedAt:
    'decided|decision date|date|close date|closed date|closing date|lost date|date lost|closed|lost on|rejection date' +
    '|fecha|fecha de cierre|fecha cierre|fecha de decision|fecha de perdida' +
    '|date de cloture|date de fermeture|date de decision|date de perte|cloture|date du refus',
  outcome: 'outcome|result|where it went|resultado|desenlace|resultat|issue',
  reasons:
    'reason|reasons|guess|lost reason|loss reason|closed lost reason|reason lost|reason for loss|why' +
    '|motivo|motivos|razon|razones|motivo de perdida|razon de perdida|causa' +
    '|raison|raisons|motif|motifs|raison de perte|raison de la perte|motif de perte|pourquoi',
  competitor:
    'competitor|competitors|lost to|winner|awarded to|competidor|competencia|ganador|adjudicatario|perdido ante' +
    '|concurrent|concurrents|gagnant|attributaire|perdu contre',
  lesson:
    'lesson|lessons|lesson learned|lessons learned|learning|learnings|takeaway' +
    '|leccion|lecciones|leccion aprendida|lecciones aprendidas|aprendizaje' +
    '|lecon|lecons|lecon apprise|lecons apprises|enseignement|enseignements',
  notes:
    'notes|note|comment|comments|description|remarks|details' +
    '|nota|notas|comentario|comentarios|observaciones|descripcion' +
    '|commentaire|commentaires|remarque|remarques|observations',
  evidence:
    'feedback|their words|quote|client feedback|customer feedback|sus palabras|comentarios del cliente|cita' +
    '|leurs mots|retour client|retour|citation',
  action:
    'action|next step|next action|to do|todo|accion|proximo paso|siguiente paso|tarea' +
    '|prochaine etape|prochaine action|tache|a faire',
  actionDue:
    'action due|due date|due|action date|deadline|fecha limite|vencimiento|fecha de la accion' +
    '|echeance|date limite|date d echeance',
  followUpDue:
    'follow up|follow up date|follow up due|followup|next contact|ask again' +
    '|seguimiento|fecha de seguimiento|proximo contacto|suivi|relance|date de relance|date de suivi|prochain contact',
  tags: 'tags|tag|labels|label|categories|category|etiquetas|etiqueta|categorias|etiquettes|etiquette|mots cles|categorie',
};

/** A name in two columns: both of them are one. */
const NAME_PARTS =
  'first name|given name|last name|surname|family name|nombre|apellido|apellidos|prenom|nom|nom de famille';

const FIELDS = new Map(
  (Object.entries(NAMES) as [MappedField, string][]).flatMap(([field, names]) =>
    names.split('|').map((name) => [name, field] as const),
  ),
);
const PARTS: ReadonlySet<string> = new Set(NAME_PARTS.split('|'));

/** Words without accents, letter case and punctuation: by them names and labels are the same. */
export function folded(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a column of this name holds; null if the name does not tell. */
export function fieldNamed(column: string): { field: MappedField; isPart: boolean } | null {
  const name = folded(column);
  const isPart = PARTS.has(name);
  const field = FIELDS.get(name) ?? (isPart ? 'name' : undefined);
  return field === undefined ? null : { field, isPart };
}
