import type { Line, LineId, Phrase, Register } from '../model.ts';

/** A merge field's value in the rendered text: half-open range of UTF-16 code units. */
export interface RenderedField {
  name: string;
  start: number;
  end: number;
}

export interface Rendered {
  text: string;
  fields: RenderedField[];
}

export interface RenderInput {
  lines: Readonly<Record<LineId, Line>>;
  /** What is known; a field without a value, or not named here, is empty. */
  values: Readonly<Record<string, string | null>>;
  register: Register;
}

type Node = { text: string } | { field: string } | { segment: Node[] };

const NOTHING: Rendered = { text: '', fields: [] };

/** The text of a phrase in a register. */
export function inRegister(phrase: Phrase, register: Register): string {
  return typeof phrase === 'string' ? phrase : phrase[register];
}

/**
 * Makes a value fit for the middle of a sentence: white space of any kind becomes one space, and marks that
 * reverse the reading direction of the letter around them go. Nothing else is changed.
 */
export function fieldText(value: string): string {
  return value
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

/**
 * Fills a template in one pass. `{{name}}` is a line of the language or a value; a value is never read as a
 * template again. `[[ … ]]` drops out, with its leading space or line, when a field inside is empty. A line
 * with an empty field gives its fallback. Never fails: an unknown field is an empty one.
 */
export function renderTemplate(template: string, input: RenderInput): Rendered {
  return tidy(renderNodes(parse(template), (name) => lineOrValue(name, input)));
}

/** The names of the fields that a template mentions, lines included, each once. */
export function fieldNames(template: string): string[] {
  const names = (nodes: Node[]): string[] =>
    nodes.flatMap((node) => ('field' in node ? [node.field] : 'segment' in node ? names(node.segment) : []));
  return [...new Set(names(parse(template)))];
}

function parse(template: string): Node[] {
  return template
    .split(/(\[\[[\s\S]*?\]\])/)
    .flatMap((part, index) =>
      index % 2 === 1 ? [{ segment: parseFields(part.slice(2, -2)) }] : parseFields(part),
    );
}

function parseFields(text: string): Node[] {
  return text
    .split(/\{\{([^{}]*)\}\}/)
    .map((part, index) => (index % 2 === 1 ? { field: part.trim() } : { text: part }))
    .filter((node) => !('text' in node) || node.text !== '');
}

function lineOrValue(name: string, input: RenderInput): Rendered {
  const line = Object.hasOwn(input.lines, name) ? input.lines[name as LineId] : null;
  if (!line) return value(name, input);
  const nodes = parseFields(inRegister(line.text, input.register));
  const filled = whole(nodes, (inner) => value(inner, input));
  return filled ?? { text: line.fallback ?? '', fields: [] };
}

function value(name: string, input: RenderInput): Rendered {
  const known = Object.hasOwn(input.values, name) ? input.values[name] : null;
  const text = fieldText(known ?? '');
  return text === '' ? NOTHING : { text, fields: [{ name, start: 0, end: text.length }] };
}

/** The nodes filled, or null when a field among them is empty. */
function whole(nodes: Node[], fill: (name: string) => Rendered): Rendered | null {
  const empty = nodes.some((node) => 'field' in node && fill(node.field).text === '');
  return empty ? null : renderNodes(nodes, fill);
}

function renderNodes(nodes: Node[], fill: (name: string) => Rendered): Rendered {
  let out: Rendered = NOTHING;
  for (const [index, node] of nodes.entries()) {
    if ('text' in node) {
      out = append(out, { text: node.text, fields: [] });
      continue;
    }
    const piece = 'field' in node ? fill(node.field) : (whole(node.segment, fill) ?? NOTHING);
    if (piece.text !== '') out = append(out, piece);
    else out = closeGap(out, nodes[index + 1]);
  }
  return out;
}

/** Takes back the space or line that led to something that dropped out. */
function closeGap(out: Rendered, next: Node | undefined): Rendered {
  const after = next && 'text' in next ? next.text : '';
  const ownLine = out.text.endsWith('\n') && (!next || after.startsWith('\n'));
  const looseSpace = out.text.endsWith(' ') && (!next || /^[\s.,;:!?)]/.test(after));
  return ownLine || looseSpace ? { ...out, text: out.text.slice(0, -1) } : out;
}

function append({ text, fields }: Rendered, piece: Rendered): Rendered {
  // "Acme Inc." and a lesson typed with its full stop would end the sentence twice.
  const endsInField = fields.at(-1)?.end === text.length && /[.!?…]$/.test(text);
  const twice = endsInField && piece.fields.length === 0 && /^\.(?!\.)/.test(piece.text);
  const moved = piece.fields.map(({ name, start, end }) => ({
    name,
    start: start + text.length,
    end: end + text.length,
  }));
  return { text: text + (twice ? piece.text.slice(1) : piece.text), fields: [...fields, ...moved] };
}

/** No space at a line's end, no run of three line breaks, nothing blank around the whole. */
function tidy(rendered: Rendered): Rendered {
  return [/[ \t]+(?=\n|$)/g, /(?<=\n\n)\n+/g, /^\s+|\s+$/g].reduce(cut, rendered);
}

/** Cuts out what a pattern finds; it finds no part of a value, because those hold neither breaks nor outer spaces. */
function cut({ text, fields }: Rendered, pattern: RegExp): Rendered {
  const found = [...text.matchAll(pattern)];
  const moved = (position: number) =>
    found.reduce((at, match) => (match.index < position ? at - match[0].length : at), position);
  return {
    text: text.replace(pattern, ''),
    fields: fields.map(({ name, start, end }) => ({ name, start: moved(start), end: moved(end) })),
  };
}
