import { describe, expect, it } from 'vitest';
import { wordings } from '../languages/wording.ts';
import { signedName } from './signoff.ts';
import { knownWords } from './words.ts';

const words = knownWords(wordings);

describe('signedName', () => {
  it.each([
    ['We chose another provider.\n\nBest,\nDana', 'Dana'],
    ['We chose another provider.\n\nBest, Dana', 'Dana'],
    ['Not this time.\n\nMany thanks and best regards,\n\nDana Whitfield\nHead of data', 'Dana'],
    ['No será posible.\n\nUn saludo,\nMarta Ruiz\nDirectora comercial\nGrupo Alba', 'Marta'],
    ['Ce sera non.\r\n\r\nBien cordialement,\r\nJean-Baptiste', 'Jean-Baptiste'],
    ['Not this time.\n– Dana', 'Dana'],
  ])('finds the name in %j', (text, first) => {
    expect(signedName(text, words)?.first).toBe(first);
  });

  it.each([
    [null],
    [''],
    ['Sorry, no.'],
    ['Gracias, no.'],
    ['Thank you. Best wishes'],
    ['Best regards,\nThe Northwind Team'],
    ['Regards,\nD. Whitfield'],
    ['Best,\nwe will be in touch'],
    ['Thanks,\nSent from my phone'],
  ])('finds none in %j', (text) => {
    expect(signedName(text, words)).toBeNull();
  });
});
