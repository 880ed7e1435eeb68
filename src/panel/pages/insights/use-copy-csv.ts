import { useState } from 'preact/hooks';
import type { Rows } from '../../../insights/number-rows.ts';
import { text } from '../../../platform/text.ts';
import { csvLines } from '../../../transfer/csv.ts';
import { useServices } from '../../services.ts';

/** Tables one below the other, with an empty line between them; nothing in them runs as a formula. */
export const csvOf = (tables: readonly Rows[]): string => tables.map(csvLines).join('\r\n');

/** Copies tables as CSV. `said`: what became of it, empty before. */
export function useCopyCsv(): { said: string; copy: (tables: readonly Rows[]) => void } {
  const services = useServices();
  const [said, setSaid] = useState('');
  const copy = async (tables: readonly Rows[]) => {
    setSaid('');
    setSaid(text((await services.copy(csvOf(tables))) ? 'insCopied' : 'insNotCopied'));
  };
  return { said, copy: (tables) => void copy(tables) };
}
