/** Under this name the list's width is remembered on this device, in rem. */
const REMEMBERED = 'list width';

export const LEAST = 20;
export const MOST = 28;
const USUAL = 25;

const within = (rem: number) => Math.min(MOST, Math.max(LEAST, Math.round(rem)));

/** As the user left it; in rem. */
export function listWidth(): number {
  const kept = Number(localStorage.getItem(REMEMBERED));
  return kept > 0 ? within(kept) : USUAL;
}

/** Remembers a width, as near to the one asked for as may be, and gives it. */
export function keepListWidth(rem: number): number {
  const width = within(rem);
  localStorage.setItem(REMEMBERED, String(width));
  return width;
}
