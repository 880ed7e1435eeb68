import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { TextRange } from '../../model.ts';
import { cutAt } from '../fields-in-text.ts';
import { LinkButton } from './Button.tsx';
import styles from './QuoteWithMarks.module.css';

interface QuoteProps {
  /** The mail's own text. */
  text: string;
  /** The words that decided. */
  marks: readonly TextRange[];
  /** What is shown at first; the rest of `text` is behind "Show more". */
  excerpt: readonly TextRange[];
  lang: string | null;
  moreLabel: string;
  lessLabel: string;
  /** The line below begins with this, `children` follow. */
  before: string;
  children: ComponentChildren;
}

function marked(text: string, part: TextRange, marks: readonly TextRange[]) {
  const inside = marks
    .filter((mark) => mark.end > part.start && mark.start < part.end)
    .map((mark) => ({ start: mark.start - part.start, end: mark.end - part.start }));
  return cutAt(
    text.slice(part.start, part.end),
    inside.map((mark) => ({ ...mark, start: Math.max(0, mark.start) })),
  ).map((piece) => (piece.marked ? <mark class={styles.mark}>{piece.text}</mark> : piece.text));
}

/** Their words, with those that decided marked. */
export function QuoteWithMarks({
  text,
  marks,
  excerpt,
  lang,
  moreLabel,
  lessLabel,
  before,
  children,
}: QuoteProps) {
  const [whole, setWhole] = useState(false);
  const shown = excerpt.reduce((sum, part) => sum + part.end - part.start, 0);
  const hasMore = text.trim().length > shown;
  return (
    <section class={styles.words}>
      <blockquote class={styles.quote} lang={lang ?? undefined}>
        {whole ? (
          <p class={styles.whole}>{marked(text, { start: 0, end: text.length }, marks)}</p>
        ) : (
          <p>
            {excerpt.map((part, index) => (
              <span key={part.start}>
                {index > 0 && ' … '}
                {marked(text, part, marks)}
              </span>
            ))}
          </p>
        )}
      </blockquote>
      <p class={styles.below}>
        {before}
        {children}
        {hasMore && (
          <LinkButton aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? lessLabel : moreLabel}
          </LinkButton>
        )}
      </p>
    </section>
  );
}
