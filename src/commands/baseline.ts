// What a plain list of phrases reaches, for scale: twenty and 66, matched anywhere, without any reasoning.
const PHRASES = [
  'decided to go in a different direction',
  'decided to go with another',
  'gone with another',
  'another provider',
  'another candidate',
  'other candidates',
  'not been successful',
  'was unsuccessful',
  'not moving forward',
  'not be moving forward',
  'not been selected',
  'were not selected',
  'not to proceed',
  'regret to inform',
  'position has been filled',
  'otro proveedor',
  'no ha sido seleccionada',
  'lamentamos comunicarle',
  'un autre prestataire',
  'pas été retenue',
];

const MORE = [
  'another supplier',
  'another vendor',
  'another agency',
  'someone else',
  'different direction',
  'not to move forward',
  'unable to offer you',
  'not be proceeding',
  'not successful',
  'pursue other candidates',
  'decided against',
  'otra empresa',
  'otra agencia',
  'otro candidato',
  'no ha sido seleccionado',
  'hemos decidido no',
  'lamentamos informarle',
  'no seguir adelante',
  'nos hemos decantado',
  'autre fournisseur',
  'autre entreprise',
  'autre candidat',
  'pas donner suite',
  'ne donnerons pas suite',
  'au regret de',
  'nous regrettons',
  'anderen anbieter',
  'anderen bewerber',
  'leider müssen wir',
  'nicht berücksichtigen',
  'leider mitteilen',
  'gegen ihr angebot',
  'outro fornecedor',
  'outra empresa',
  'não foi selecionado',
  'lamentamos informar',
  'não avançar',
  'altro fornitore',
  'altra azienda',
  'non è stata selezionata',
  'siamo spiacenti',
  'non procedere',
  'andere leverancier',
  'andere partij',
  'andere kandidaat',
  'helaas moeten',
];

function contains(text: string, phrases: readonly string[]): boolean {
  const plain = text.toLowerCase().replaceAll('\u2019', "'").replaceAll(/\s+/g, ' ');
  return phrases.some((phrase) => plain.includes(phrase));
}

/** Whether a text contains one of twenty common phrases, and one of 66 in seven languages. */
export function baselineSaysNo(text: string): { few: boolean; many: boolean } {
  return { few: contains(text, PHRASES), many: contains(text, [...PHRASES, ...MORE]) };
}
