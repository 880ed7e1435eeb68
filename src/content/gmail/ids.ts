/** Gmail opened on 1 April 2004; a number that would be older, or far from now, is no id of its. */
const OLDEST_MS = Date.UTC(2004, 3, 1);
const NEWEST_MS = Date.UTC(2100, 0, 1);

/**
 * When the message or thread of a hex id arrived, in milliseconds UTC: the id's upper 44 bits. Checked on
 * captures of 2016, 2019, 2025 and 2026; undocumented by Google (fact sheet on Gmail's DOM, 2).
 */
export function timeOfId(hex: string): number {
  return Number(BigInt(`0x${hex}`) >> 20n);
}

/**
 * One spelling for both of Gmail's: takes `198c6747aabb71a9`, `#msg-f:1840…` or `thread-f:1840…` and gives the
 * hex digits; null for client-made ids (`#msg-a:r…`), for the string "undefined" and for anything else.
 */
export function hexId(value: string | null | undefined): string | null {
  const decimal = /^#?(?:msg|thread)-f:(\d{1,20})$/.exec(value ?? '')?.[1];
  const hex = decimal ? BigInt(decimal).toString(16) : value?.toLowerCase();
  if (!hex || !/^[0-9a-f]{15,16}$/.test(hex)) return null;
  const time = timeOfId(hex);
  return time >= OLDEST_MS && time <= NEWEST_MS ? hex : null;
}

/** The id of a message or thread made in this browser, without its `#`: `msg-a:r-12`, `thread-a:r34`; else null. */
export function clientMadeId(value: string | null | undefined): string | null {
  return /^#?((?:msg|thread)-a:[\w:-]+)$/.exec(value ?? '')?.[1] ?? null;
}

/** A segment of Gmail's analytics attribute as it stands there; null if it has none of that number. */
export function jslogSegment(jslog: string | null, segment: '1' | '4'): string | null {
  for (const part of (jslog ?? '').split(';')) {
    const text = part.trim();
    if (text.startsWith(`${segment}:`)) return text.slice(2);
  }
  return null;
}

/**
 * The first string of a segment of Gmail's analytics attribute (`1:` names the thread, `4:` the message; base64
 * of a JSON array, padded with dots), or null. Seen 2020-01 to 2026-10.
 */
export function jslogId(jslog: string | null, segment: '1' | '4'): string | null {
  const text = jslogSegment(jslog, segment);
  // The second is an empty list.
  if (text === null || text.startsWith('W10')) return null;
  try {
    const base64 = text.replaceAll('.', '=').replaceAll('-', '+').replaceAll('_', '/');
    const value: unknown = JSON.parse(atob(base64));
    const first: unknown = Array.isArray(value) ? value[0] : null;
    return typeof first === 'string' ? first : null;
  } catch {
    // Not base64 of JSON: another meaning of the same attribute.
    return null;
  }
}
