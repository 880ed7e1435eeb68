import { cutAt } from '../../fields-in-text.ts';
import { hitsIn } from '../../find/hits.ts';
import type { Query } from '../../find/query.ts';

/** A text with the letters marked by which a search found it. */
export function Marked({ query, children }: { query: Query | undefined; children: string }) {
  if (!query) return <>{children}</>;
  return (
    <>
      {cutAt(children, hitsIn(children, query)).map((piece) =>
        piece.marked ? <mark>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
