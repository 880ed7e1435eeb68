/** One sign by which a part of a mail client's page is known. */
export interface Sign {
  css: string;
  /** The month it was last seen in a capture or relied on by another project. */
  seen: string;
  /** Which layout, and what it is there. */
  where: string;
}

/** The selector that finds any of some signs; comma-separated, so the order is the document's. */
export function anyOf(signs: readonly Sign[]): string {
  return signs.map((sign) => sign.css).join(', ');
}
