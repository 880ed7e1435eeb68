const PAIRS = [
  ['#f4d9cc', '#7a3417'],
  ['#cfe8df', '#1d5647'],
  ['#e0daf3', '#493a86'],
  ['#d3e2f5', '#1f4a85'],
  ['#f0e3bd', '#6a5208'],
  ['#f3d5e3', '#7d2a50'],
  ['#dfe8cc', '#445420'],
  ['#d7dfe4', '#33495a'],
] as const;

/** A coloured circle with a person's initials, as SVG. */
export function avatar(name: string): string {
  const initials = name
    .replace(/[^\p{L}\s]/gu, '')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word[0]?.toUpperCase() ?? '');
  const shown = [initials[0], initials.length > 1 ? initials.at(-1) : ''].join('') || '?';
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 997;
  const [ground, ink] = PAIRS[sum % PAIRS.length] ?? PAIRS[0];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20" fill="${ground}"/><text x="20" y="25.5" text-anchor="middle" font-family="Segoe UI, Helvetica, Arial, sans-serif" font-size="15" font-weight="600" fill="${ink}">${shown}</text></svg>`;
}
