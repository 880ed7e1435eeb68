import type { Stage } from '../model.ts';
import { type TextKey, text } from '../platform/text.ts';

const LABELS: Record<Stage, TextKey> = {
  enquiry: 'stageEnquiry',
  proposal: 'stageProposal',
  shortlist: 'stageShortlist',
  final: 'stageFinal',
  verbal_yes: 'stageVerbalYes',
};

export const stageLabel = (stage: Stage): string => text(LABELS[stage]);

/** Every stage with its label, from the first to the last. */
export const stageOptions = (): { id: Stage; label: string }[] =>
  (Object.keys(LABELS) as Stage[]).map((id) => ({ id, label: stageLabel(id) }));
