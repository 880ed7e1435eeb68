import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTemplate } from './render.ts';
import { FIELD_NAMES } from './template-fields.ts';
import { MOST_TEMPLATE, templateProblems } from './template-problems.ts';

describe('what is wrong with a template', () => {
  it.each([
    [
      'Best,\n{{sendername}}',
      [{ is: 'unknown-field', name: 'sendername', likely: 'senderName', start: 6, end: 20 }],
    ],
    ['{{first_name}}', [{ is: 'unknown-field', name: 'first_name', likely: 'firstName', start: 0, end: 14 }]],
    ['{{weather}}', [{ is: 'unknown-field', name: 'weather', likely: null, start: 0, end: 11 }]],
    ['{{}}', [{ is: 'unknown-field', name: '', likely: null, start: 0, end: 4 }]],
    ['Hi {{firstName', [{ is: 'unclosed', sign: '{{', start: 3, end: 5 }]],
    ['Hi [[ {{project}}', [{ is: 'unclosed', sign: '[[', start: 3, end: 5 }]],
    [
      'Hi }} ]]',
      [
        { is: 'unopened', sign: '}}', start: 3, end: 5 },
        { is: 'unopened', sign: ']]', start: 6, end: 8 },
      ],
    ],
    ['[[ a [[ b ]]', [{ is: 'nested', start: 5, end: 7 }]],
    [' \n', [{ is: 'empty', start: 0, end: 2 }]],
    ['a'.repeat(MOST_TEMPLATE + 1), [{ is: 'too-long', start: MOST_TEMPLATE, end: MOST_TEMPLATE + 1 }]],
    [
      '{{firstName}, {minutes}',
      [
        { is: 'unclosed', sign: '{{', start: 0, end: 12 },
        { is: 'single', sign: '{', start: 14, end: 23 },
      ],
    ],
    ['{minutes}}', [{ is: 'single', sign: '{', start: 0, end: 10 }]],
    ['a {b', [{ is: 'single', sign: '{', start: 2, end: 3 }]],
    ['{{ greeting }} a [c] [[ {{project}} ]]', []],
  ])('%j', (body, problems) => {
    expect(templateProblems(body, 'tone')).toEqual(problems);
  });

  it('knows that the sentence in the user’s own mail has but one field', () => {
    expect(templateProblems('{{minutes}} {{firstName}}', 'agreement')).toMatchObject([{ name: 'firstName' }]);
  });

  it('is told of everything that would leave a sign in a mail', () => {
    const lines = Object.fromEntries(
      ['greeting', 'slots'].map((name) => [name, { text: '', fallback: null }]),
    );
    const part = fc.oneof(
      fc.constantFrom('{{', '}}', '[[', ']]', '{', '}', ' ', 'word'),
      fc.constantFrom(...FIELD_NAMES).map((name) => `{{${name}}}`),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const body = parts.join('');
        if (templateProblems(body, 'tone').length > 0) return;
        const input = { lines: lines as never, values: { minutes: '10' }, register: 'tu' as const };
        expect(renderTemplate(body, input).text).not.toMatch(/\{\{|\}\}|\[\[|\]\]/);
      }),
      { numRuns: 2000 },
    );
  });
});
