import type { Kind } from '../../../model.ts';
import { type TextKey, text } from '../../../platform/text.ts';

const KINDS: Record<Kind, TextKey> = {
  sales: 'kindSales',
  tender: 'kindTender',
  job: 'kindJob',
  other: 'kindOther',
};

export const kindLabel = (kind: Kind): string => text(KINDS[kind]);
