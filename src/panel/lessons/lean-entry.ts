import type { Opportunity, OwnMail } from '../../model.ts';

const withoutText = <Mail extends OwnMail>(mail: Mail | null): Mail | null => mail && { ...mail, text: null };

/** An entry without the long texts that no lesson, review or figure needs, so that a large log fits into memory. */
export function leanEntry({ otherTexts: _, ...entry }: Opportunity): Opportunity {
  const { call, reply, request, nudge, confirmation, farewell, thanks } = entry;
  return {
    ...entry,
    evidence: null,
    notes: '',
    call: call && { ...call, notes: {}, aim: '', place: '', skipped: [] },
    reply: reply && { ...reply, words: null },
    request: withoutText(request),
    nudge: withoutText(nudge),
    confirmation: withoutText(confirmation),
    farewell: withoutText(farewell),
    thanks: withoutText(thanks),
  };
}
