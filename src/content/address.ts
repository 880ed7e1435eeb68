/** No address holds these; the last is where icon fonts have their glyphs, which may touch the words beside them. */
const ADDRESS =
  /[^\s<>()（）,;:"\ue000-\uf8ff]+@[^\s<>()（）,;:"\ue000-\uf8ff]+\.[^\s<>()（）,;:"\ue000-\uf8ff]+/;

/** Right-to-left interfaces, and some left-to-right ones, put these around names, addresses and dates. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text of the interface without the invisible marks of its direction. */
export function withoutMarks(text: string | null | undefined): string {
  return (text ?? '').replace(DIRECTION_MARKS, '');
}

/** The address in a text, in small letters; null if there is none. */
export function addressIn(text: string | null | undefined): string | null {
  return ADDRESS.exec(withoutMarks(text))?.[0]?.toLowerCase() ?? null;
}
