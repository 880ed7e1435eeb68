import { looksLikeProposal } from '../detection/proposal.ts';
import type { Composing } from '../messages.ts';
import type { DetectionData } from '../model.ts';
import { boxText } from './box-text.ts';
import type { DraftBox } from './client.ts';
import { proposalWords } from './compose-agreement.ts';

/** A mail that is being written, as the panel may know it. */
export function composingIn(box: DraftBox, data: DetectionData): Composing {
  const { recipients, subject, editor } = box;
  const isProposal = looksLikeProposal({ ...box, text: boxText(editor) }, proposalWords(data));
  return { recipients, subject, isProposal };
}
