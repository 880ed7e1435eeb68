import type { ResultPage } from '../../find/search.ts';

/** So long an earlier list may stay in view while too little is found to take its place, in milliseconds. */
const PATIENCE_MS = 150;

/** At first results are shown as they come; then ever more rarely, because each time the whole list is laid out. */
const FIRST_WAIT_MS = 60;
const LONGEST_WAIT_MS = 1000;

/**
 * Of the pages of a search those that are worth showing: the first that is no step back, the last, and some in between.
 * @param least as many rows as the first shall have, if they are found soon
 */
export async function* pagesToShow<Row>(
  pages: AsyncIterable<ResultPage<Row>>,
  least: number,
  now: () => number = () => performance.now(),
): AsyncGenerator<ResultPage<Row>, void, undefined> {
  const patientUntil = now() + PATIENCE_MS;
  let isFirst = true;
  let wait = FIRST_WAIT_MS;
  let next = Number.NEGATIVE_INFINITY;
  for await (const page of pages) {
    const isTooLittle = isFirst && page.rows.length < least && now() < patientUntil;
    if (!page.isDone && (isTooLittle || now() < next)) continue;
    isFirst = false;
    yield page;
    next = now() + wait;
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }
}
