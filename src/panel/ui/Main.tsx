import type { ComponentChildren } from 'preact';
import { usePlace } from '../place.ts';

/** A page's content: the document's `main`, unless it is the list beside it. */
export function Main({
  class: className,
  children,
}: {
  class?: string | undefined;
  children: ComponentChildren;
}) {
  return usePlace() === 'list' ? (
    <div class={className}>{children}</div>
  ) : (
    <main class={className}>{children}</main>
  );
}
