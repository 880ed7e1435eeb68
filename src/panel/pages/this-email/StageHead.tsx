import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { useMemory } from '../../memory.ts';
import { moveFocus } from '../../page-focus.ts';
import page from '../../ui/Page.module.css';

/** The id by which the main button is described by the page's sentence. */
export const HEADING_ID = 'page-sentence';

interface StageHeadProps {
  heading: RefObject<HTMLHeadingElement | null>;
  title: string;
  /** Who and when, on one line. */
  meta: ComponentChildren;
  /** The log could not be read: nothing is said about what it holds. */
  unreadable: boolean;
  children?: ComponentChildren;
}

/** The page's sentence about a person, with who and when below it. */
export function StageHead({ heading, title, meta, unreadable, children }: StageHeadProps) {
  return (
    <header class={page.head}>
      <h1 ref={heading} tabIndex={-1} id={HEADING_ID}>
        {title}
      </h1>
      {meta}
      {unreadable && (
        <p class={page.problem} role="alert">
          {text('logFailedTitle')}. {text('logFailedText')}
        </p>
      )}
      {children}
    </header>
  );
}

/**
 * Where focus goes: to the sentence when the page is entered, to the main button when the chip was clicked, so
 * that Enter acts at once.
 */
export function useHeadingOrButton(chipClicks: number) {
  const memory = useMemory();
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => moveFocus(heading.current), []);
  useEffect(() => {
    if (chipClicks === memory.chipClicksSeen) return;
    memory.chipClicksSeen = chipClicks;
    button.current?.focus({ preventScroll: true });
  }, [chipClicks, memory]);
  return { heading, button };
}
