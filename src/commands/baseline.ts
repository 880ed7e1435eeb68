// What a plain list of phrases reaches, for scale: twenty, matched anywhere, without any reasoning.
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

/** Whether a text contains one of twenty common phrases. */
export function baselineSaysNo(text: string): boolean {
  const plain = text.toLowerCase().replaceAll('\u2019', "'").replaceAll(/\s+/g, ' ');
  return PHRASES.some((phrase) => plain.includes(phrase));
}
