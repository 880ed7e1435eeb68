import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordings } from '../languages/wording.ts';
import { fieldNames, fieldText, renderTemplate } from './render.ts';

const lines = wordings.en.lines;

function render(template: string, values: Record<string, string | null>) {
  return renderTemplate(template, { lines, values, register: 'tu' });
}

describe('renderTemplate', () => {
  it('fills fields and says where they are', () => {
    const { text, fields } = render('{{greeting}}\n\n{{minutes}} minutes on {{project}}.', {
      firstName: 'Dana',
      minutes: '10',
      project: 'Data platform',
    });
    expect(text).toBe('Hi Dana,\n\n10 minutes on the "Data platform" project.');
    expect(fields.map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
      ['firstName', 'Dana'],
      ['minutes', '10'],
      ['project', 'Data platform'],
    ]);
  });

  it('uses a line’s fallback when a field inside is empty', () => {
    expect(render('{{greeting}} {{project}}', { firstName: ' ', project: null }).text).toBe(
      'Hello, the project',
    );
  });

  it.each([
    ['with its leading space', 'I listen.[[ Around {{when}}?]]\n\nThanks', 'I listen.\n\nThanks'],
    ['between paragraphs', 'One\n\n[[Two {{when}}]]\n\nThree', 'One\n\nThree'],
    ['with its line', 'One\n[[Two {{when}}]]\nThree', 'One\nThree'],
    ['both of two lines', 'One\n\n[[A {{when}}]]\n[[B {{when}}]]\n\nThree', 'One\n\nThree'],
    ['the first of two lines', 'One\n\n[[A {{when}}]]\n[[B {{day}}]]\n\nThree', 'One\n\nB Friday\n\nThree'],
    ['the last of two lines', 'One\n\n[[B {{day}}]]\n[[A {{when}}]]\n\nThree', 'One\n\nB Friday\n\nThree'],
    ['at the start', '[[A {{when}}]]\n\nThree', 'Three'],
    ['at the end', 'One\n\n[[A {{when}}]]', 'One'],
    ['in the middle of a sentence', 'One[[ ({{when}})]] two', 'One two'],
    ['when one of two fields is empty', 'One[[ {{day}} or {{when}}]].', 'One.'],
    ['when its field is a line that is empty', 'One[[ {{slots}}]]', 'One'],
  ])('drops an optional segment %s', (_, template, expected) => {
    expect(render(template, { day: 'Friday' }).text).toBe(expected);
  });

  it('keeps an optional segment whose fields are known', () => {
    expect(render('One[[ {{slots}}]]', { slot1: 'Monday', slot2: 'Tuesday' }).text).toBe(
      'One Would Monday or Tuesday work for you?',
    );
  });

  it('leaves no trace of a field nobody knows, inherited names included', () => {
    expect(
      render('One {{nope}}, {{constructor}} {{toString}} {{__proto__}} two\n{{first name}}', {}).text,
    ).toBe('One, two');
  });

  it('never reads a value as a template', () => {
    const { text } = render('{{greeting}} {{a}}', {
      firstName: '{{a}} $& [[x]] | fallback: y',
      a: '{{firstName}} $1',
    });
    expect(text).toBe('Hi {{a}} $& [[x]] | fallback: y, {{firstName}} $1');
  });

  it('does not end a sentence twice', () => {
    expect(render('I learned: {{lesson}}. So {{dots}}...', { lesson: 'Ask early.', dots: 'on' }).text).toBe(
      'I learned: Ask early. So on...',
    );
  });

  it('chooses the words of the register', () => {
    const values = { slot1: 'lunes', slot2: 'martes' };
    const spanish = { lines: wordings.es.lines, values };
    expect(renderTemplate('{{slots}}', { ...spanish, register: 'tu' }).text).toContain('¿Te vendría');
    expect(renderTemplate('{{slots}}', { ...spanish, register: 'usted' }).text).toContain('¿Le vendría');
  });

  it('puts values in as they are, whatever they are', () => {
    const pieces = fc.constantFrom(
      '{{',
      '}}',
      '[[',
      ']]',
      '{{b}}',
      '$&',
      '$1',
      '|',
      'fallback:',
      '\n\n\n',
      ' ',
      'usted:',
    );
    const hostile = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })))
      .map((parts) => parts.join(''));
    const template = 'Dear {{a}},\n\n[[On {{b}}: {{a}}]]\n\n{{minutes}} minutes\n{{b}}';
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        fc.pre(fieldText(a) !== '' && fieldText(b) !== '');
        const { text, fields } = render(template, { a, b, minutes: '10' });
        const [x, y] = [fieldText(a), fieldText(b)];
        expect(text).toBe(`Dear ${x},\n\nOn ${y}: ${x}\n\n10 minutes\n${y}`);
        expect(fields.map(({ start, end }) => text.slice(start, end))).toEqual([x, y, x, '10', y]);
      }),
    );
  });
});

describe('fieldText', () => {
  it('makes one line of a value and leaves its characters', () => {
    expect(fieldText('  Dana\r\n\tWhitfield\u2028 $& ')).toBe('Dana Whitfield $&');
    expect(fieldText('\u202eanaD\u2069')).toBe('anaD');
    expect(fieldText('محمد')).toBe('محمد');
  });
});

describe('fieldNames', () => {
  it('lists each field once, those in optional segments too', () => {
    expect(fieldNames('{{a}} [[x {{b}} {{a}}]] {{ c }}')).toEqual(['a', 'b', 'c']);
  });
});
