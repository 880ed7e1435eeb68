import { describe, expect, it } from 'vitest';
import { wordings } from '../languages/wording.ts';
import { agreementClause, agreementText } from './agreement.ts';

function agreement(language: string | null, text = '', minutes: 10 | 15 = 10) {
  return agreementText({ language, text, minutes }, wordings);
}

describe('agreementText', () => {
  it.each([
    ['en', 'en', 'whatever you decide, could we set aside 10 minutes'],
    ['fr', 'fr', 'pouvons-nous réserver 10 minutes'],
    ['es-MX', 'es', '¿podemos reservar 10 minutos'],
    ['de', 'en', 'whatever you decide'],
    ['constructor', 'en', 'whatever you decide'],
    [null, 'en', 'whatever you decide'],
  ])('for a mail in %j is in %s', (language, written, words) => {
    const { text, language: told } = agreement(language);
    expect(told).toBe(written);
    expect(text).toContain(words);
  });

  it.each([
    ['Hola, Marta: te envío la propuesta que comentamos.', 'decidas lo que decidas'],
    ['Hola, Marta: os paso el presupuesto.', 'decidas lo que decidas'],
    ['Estimada Sra. Ruiz: le adjunto nuestra propuesta.', 'decida lo que decida'],
    ['Buenos días: le envío el presupuesto. Quedo a su disposición.', 'decida lo que decida'],
    ['Adjunto la propuesta. Un saludo', 'decida lo que decida'],
    ['', 'decida lo que decida'],
  ])('speaks to the client as %j does', (own, words) => {
    expect(agreement('es', own).text).toContain(words);
  });

  it('speaks to the client as the user wishes where the mail does not tell', () => {
    const wished = (text: string) =>
      agreementText({ language: 'es', text, minutes: 10, spanishRegister: 'tu' }, wordings).text;
    expect(wished('Adjunto la propuesta. Un saludo')).toContain('decidas lo que decidas');
    expect(wished('Quedo a su disposición.')).toContain('decida lo que decida');
  });

  it('says the minutes', () => {
    expect(agreement('en', '', 15).text).toContain('set aside 15 minutes');
  });
});

describe('agreementClause', () => {
  it.each(['en', 'es', 'fr'] as const)('is a whole clause in %s', (language) => {
    const clause = agreementClause(language, 15, wordings);
    expect(clause).toMatch(/15 minut/);
    expect(clause).toMatch(/^\p{Lu}.*\.$/u);
    expect(clause).not.toMatch(/\{\{|\[\[|\|/);
  });
});
