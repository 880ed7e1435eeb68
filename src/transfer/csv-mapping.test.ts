import { describe, expect, it } from 'vitest';
import { wordings } from '../languages/wording.ts';
import type { OutcomeId, ReasonId } from '../model.ts';
import { type CsvLabels, idOfRow, type MappedEntry } from './csv-mapping.ts';
import type { CsvSurvey } from './csv-table.ts';
import type { CsvMapping } from './import-plan.ts';
import { createCsvReader } from './read-csv.ts';
import { createMappedCsvReader } from './read-mapped-csv.ts';
import { OUTCOMES, REASONS } from './shape-ids.ts';

const languages = Object.values(wordings);
const LABELS: CsvLabels = {
  outcomes: Object.fromEntries(
    OUTCOMES.map((id) => [id, languages.map(({ outcomes }) => outcomes[id].label)]),
  ) as unknown as Record<OutcomeId, string[]>,
  reasons: Object.fromEntries(
    REASONS.map((id) => [id, languages.map(({ reasons }) => reasons[id].label)]),
  ) as unknown as Record<ReasonId, string[]>,
};

function surveyOf(text: string): CsvSurvey {
  const reader = createCsvReader();
  expect(reader.push(text)).toEqual([]);
  const end = reader.end();
  if (end.from !== 'other-csv') throw new Error('not from elsewhere');
  return end.survey;
}

function mapped(text: string, mapping?: CsvMapping) {
  const survey = surveyOf(text);
  const reader = createMappedCsvReader(mapping ?? survey.table.guess, survey, LABELS);
  const entries: MappedEntry[] = [];
  for (let at = 0; at < text.length; at += 50) entries.push(...reader.push(text.slice(at, at + 50)));
  return { entries: [...entries, ...reader.end()], problems: reader.problems };
}

describe('a table from elsewhere', () => {
  it.each([
    [
      'Deal Name,Account Name,Contact,E-mail,Close Date,Closed Lost Reason,Owner,Notes',
      ['project', 'organisation', 'name', 'email', 'decidedAt', 'reasons', null, 'notes'],
    ],
    [
      'Empresa;Nombre;Apellidos;Correo electrónico;Fecha de cierre;Motivo de pérdida;Próximo paso',
      ['organisation', 'name', 'name', 'email', 'decidedAt', 'reasons', 'action'],
    ],
    [
      'Société\tPrénom\tNom\tCourriel\tDate de clôture\tRaison de la perte\tÉchéance\tÉtiquettes',
      ['organisation', 'name', 'name', 'email', 'decidedAt', 'reasons', 'actionDue', 'tags'],
    ],
  ])('is understood by its columns’ names: %s', (head, guess) => {
    const { table, hasHead } = surveyOf(`${head}\n`);
    expect(hasHead).toBe(true);
    expect(table.guess).toEqual(guess);
    expect(table.count).toBe(0);
  });

  it('is understood by what is in it where it names nothing', () => {
    const rows = Array.from(
      { length: 30 },
      (_, row) => `Acme ${row},dana${row}@acme.example,${1 + (row % 28)}/11/2026`,
    );
    const { table, hasHead, orders } = surveyOf(rows.join('\n'));
    expect(hasHead).toBe(false);
    expect(table).toMatchObject({ columns: ['1', '2', '3'], count: 30, guess: [null, 'email', 'decidedAt'] });
    expect(table.rows).toHaveLength(20);
    expect(table.rows[0]).toEqual(['Acme 0', 'dana0@acme.example', '1/11/2026']);
    expect(orders[2]).toBe('dmy');
  });

  it('becomes entries', () => {
    const { entries, problems } = mapped(
      [
        'Company,First name,Last name,Email,Lost on,Outcome,Reason,Next step,Due,Follow-up,Tags,Owner',
        'Northwind,Dana,Whitfield,dana@northwind.example,18/11/2026,Otro proveedor,"Price for what it gave; Pas de budget",Ask Marlowe,27/11/2026,1/3/2027,"a, b;a",Sam',
      ].join('\r\n'),
    );
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      {
        id: expect.stringMatching(/^csv-[0-9a-z]{14}$/),
        line: 2,
        fields: {
          kind: 'sales',
          contact: { name: 'Dana Whitfield', email: 'dana@northwind.example' },
          organisation: 'Northwind',
          project: null,
          decidedAt: '2026-11-18',
          outcome: 'competitor',
          guess: ['price_value', 'budget'],
          competitor: null,
          lesson: '',
          notes: '',
          evidence: null,
          action: { text: 'Ask Marlowe', due: '2026-11-27', doneAt: null },
          followUp: { text: '', due: '2027-03-01', doneAt: null },
          tags: ['a', 'b'],
        },
      },
    ]);
  });

  it('has every label in every language understood', () => {
    for (const { outcomes, reasons } of languages) {
      for (const id of OUTCOMES) {
        expect(mapped(`Outcome,Company\n"${outcomes[id].label}",A\n`).entries[0]?.fields.outcome).toBe(id);
      }
      for (const id of REASONS) {
        expect(mapped(`Reason,Company\n"${reasons[id].label}",A\n`).entries[0]?.fields.guess, id).toEqual([
          id,
        ]);
      }
    }
  });

  it('keeps somebody’s own words for outcome and reason', () => {
    const { entries } = mapped(
      'Outcome,Lost reason,Notes,Company\nClosed lost,"Budget freeze; not_said",First,Acme\n',
    );
    expect(entries[0]?.fields).toMatchObject({
      outcome: 'unknown',
      guess: ['other', 'not_said'],
      notes: 'First\n\nOutcome: Closed lost\n\nLost reason: Budget freeze; not_said',
    });
  });

  it('names line and column of a date that does not exist or is unclear, and takes the others', () => {
    const { entries, problems } = mapped(
      'Company,Lost on,Due\nA,31/02/2026,\nB,03/04/2026,\nC,2026-11-18,\nD,05/05/2026,\n',
    );
    expect(entries.map(({ fields }) => fields.organisation)).toEqual(['C', 'D']);
    expect(problems).toEqual([
      { code: 'no-such-date', line: 2, field: 'Lost on', value: '31/02/2026' },
      { code: 'unclear-date', line: 3, field: 'Lost on', value: '03/04/2026' },
    ]);
  });

  it('follows the mapping that the user chose', () => {
    const text = 'Company,Lost on\nAcme,yesterday\n';
    expect(mapped(text).problems).toMatchObject([{ code: 'no-such-date' }]);
    expect(mapped(text, ['lesson', null]).entries[0]?.fields).toMatchObject({
      lesson: 'Acme',
      organisation: null,
    });
    expect(mapped(text, [null, null]).entries).toEqual([]);
  });

  it('gives the same row the same id, once', () => {
    const { entries, problems } = mapped('Company,Notes\nAcme,one\nAcme,one\nAcme,two\n');
    expect(entries.map(({ id }) => id)).toEqual([idOfRow(['Acme', 'one']), idOfRow(['Acme', 'two'])]);
    expect(problems).toMatchObject([{ code: 'twice', line: 3 }]);
    expect(idOfRow(['Acme', 'one', '', ' '])).toBe(idOfRow([' Acme', 'one']));
    expect(idOfRow(['Acme,one'])).not.toBe(idOfRow(['Acme', 'one']));
    const many = new Set(Array.from({ length: 100_000 }, (_, row) => idOfRow([`Acme ${row}`, 'x'])));
    expect(many.size).toBe(100_000);
  }, 30_000);

  it('has formulas of another program’s making as plain text', () => {
    expect(
      mapped('Company,Notes\n\'=Acme,"=HYPERLINK(""https://evil.example"")"\n').entries[0]?.fields,
    ).toMatchObject({
      organisation: '=Acme',
      notes: '=HYPERLINK("https://evil.example")',
    });
  });
});
