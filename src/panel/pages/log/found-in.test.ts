import { describe, expect, it } from 'vitest';
import type { Opportunity } from '../../../model.ts';
import { queryOf } from '../../find/query.ts';
import { entryWith, LABELS } from '../../find/rows.fixture.ts';
import { foundIn } from './found-in.ts';

const ENTRY = entryWith({
  organisation: 'Northwind',
  tags: ['references'],
  lesson: 'Lead with references.',
  notes: 'They asked twice for references in October.',
  otherTexts: [{ of: 'notes', text: 'Ask for Ines.', at: '2026-11-18T09:00:00.000Z' }],
});

function found(typed: string, set: Partial<Opportunity> = {}) {
  const part = foundIn({ ...ENTRY, ...set }, LABELS, queryOf(typed), ['Northwind']);
  return part && `${part.field.field}${part.field.isOther ? ' (other)' : ''}: ${part.excerpt.text}`;
}

describe('where an entry was found', () => {
  it('is the lesson rather than a note, and a note rather than a tag', () => {
    expect(found('references')).toBe('lesson: Lead with references.');
    expect(found('references', { lesson: '' })).toMatch(/^notes: /);
    expect(found('references', { lesson: '', notes: '' })).toBe('tags: references');
  });

  it('is the field with most of the words', () => {
    expect(found('references twice')).toMatch(/^notes: They asked twice/);
    expect(found('northwind october')).toMatch(/^notes: /);
  });

  it('is another version of a text where only that holds it', () => {
    expect(found('ines')).toBe('notes (other): Ask for Ines.');
  });

  it('is nowhere else where the row shows all of it', () => {
    expect(found('northw')).toBeNull();
  });
});
