import type { TemplateGroup, TextRange } from '../model.ts';
import { fieldsOf } from './template-fields.ts';

/** What is wrong with a template's text, and where in it (UTF-16 code units). */
export type TemplateProblem = TextRange &
  (
    | { is: 'unknown-field'; name: string /** The field that was likely meant. */; likely: string | null }
    | { is: 'unclosed'; sign: '{{' | '[[' }
    | { is: 'unopened'; sign: '}}' | ']]' }
    /** One where two belong: a brace in a mail is a field that was typed wrong. */
    | { is: 'single'; sign: '{' | '}' }
    | { is: 'nested' | 'empty' | 'too-long' }
  );

/** Longest text of a template, in UTF-16 code units: several pages. */
export const MOST_TEMPLATE = 10_000;

/**
 * Everything for which a template must not be used, in the order of its text; none: all that is drawn from it is what
 * `renderTemplate` makes of it, and no sign or name of it can get into a mail.
 */
export function templateProblems(body: string, group: TemplateGroup): TemplateProblem[] {
  if (body.trim() === '') return [{ is: 'empty', start: 0, end: body.length }];
  const fields = fieldsOf(group);
  const found: TemplateProblem[] = [];
  let segment: number | null = null;
  for (const { 0: sign, 1: name, index } of body.matchAll(/\{\{([^{}]*)\}\}|\{\{|\}\}|\[\[|\]\]|[{}]/g)) {
    const range = { start: index, end: index + sign.length };
    // A field that was opened or closed with one brace only is one mistake.
    const last = found.at(-1);
    if (name !== undefined) {
      if (!(fields as readonly string[]).includes(name.trim())) {
        found.push({ is: 'unknown-field', name: name.trim(), likely: likelyField(name, fields), ...range });
      }
    } else if (sign === '{{') found.push({ is: 'unclosed', sign, ...range });
    else if (sign === '}' && last?.is === 'unclosed' && last.sign === '{{') last.end = range.end;
    else if (sign.startsWith('}') && last?.is === 'single' && last.sign === '{') last.end = range.end;
    else if (sign === '}}') found.push({ is: 'unopened', sign, ...range });
    else if (sign === '{' || sign === '}') found.push({ is: 'single', sign, ...range });
    else if (sign === '[[') {
      if (segment !== null) found.push({ is: 'nested', ...range });
      else segment = index;
    } else if (segment === null) found.push({ is: 'unopened', sign: ']]', ...range });
    else segment = null;
  }
  if (segment !== null) found.push({ is: 'unclosed', sign: '[[', start: segment, end: segment + 2 });
  if (body.length > MOST_TEMPLATE) found.push({ is: 'too-long', start: MOST_TEMPLATE, end: body.length });
  return found.sort((one, other) => one.start - other.start);
}

/** The nearest name, if it is near: a third of its letters may be wrong, whatever their case. */
function likelyField(typed: string, fields: readonly string[]): string | null {
  const letters = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const [nearest] = fields
    .map((name) => ({ name, slips: slipsBetween(letters(typed), letters(name)) }))
    .filter(({ name, slips }) => slips <= name.length / 3)
    .sort((one, other) => one.slips - other.slips);
  return nearest?.name ?? null;
}

/** Letters to put in, to take out or to change that make the one name the other. */
function slipsBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...one].entries()) {
    const here = [row + 1];
    for (let at = 1; at <= other.length; at += 1) {
      const changed = (above[at - 1] ?? 0) + (letter === other[at - 1] ? 0 : 1);
      here.push(Math.min((above[at] ?? 0) + 1, (here[at - 1] ?? 0) + 1, changed));
    }
    above = here;
  }
  return above[other.length] ?? 0;
}
