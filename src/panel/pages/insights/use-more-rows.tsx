import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { numberText } from './figure-words.ts';

/** As many rows as anybody reads; the others are in the CSV. */
const MOST = 100;

/** The first rows of a long table, with a way to the others. */
export function useMoreRows<Row>(rows: readonly Row[], first: number): [readonly Row[], ComponentChildren] {
  const [isOpen, setOpen] = useState(false);
  // One more costs no more room than the words that offer it.
  if (rows.length <= first + 1) return [rows, null];
  const shown = rows.slice(0, isOpen ? MOST : first);
  const left = rows.length - MOST;
  return [
    shown,
    <>
      <LinkButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? text('insFewer') : text('insMore', numberText(Math.min(rows.length, MOST)))}
      </LinkButton>
      {isOpen && left > 0 && ` ${text('insMoreInCsv', numberText(left))}`}
    </>,
  ];
}
