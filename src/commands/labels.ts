import type { MailLine } from './mail-input.ts';

/** What a labelled mail is said to be. */
export interface Label {
  rejection: boolean;
  language: string;
  outcome: string | null;
  reasons: string[];
  /** The kind of mail or what makes it hard, for grouping. */
  group: string;
  note: string;
  expect: { agreement: boolean; debriefAnswer: string | null; noReplySender: boolean } | null;
}

/** Reads the label fields of a mail (test/mails and other labelled files); null if it has no label. */
export function labelOf({ record }: MailLine): Label | null {
  if (record.label !== 'rejection' && record.label !== 'other') return null;
  const note = typeof record.note === 'string' ? record.note : '';
  const kind = typeof record.kind === 'string' ? record.kind : '';
  const outcome = typeof record.outcome === 'string' ? record.outcome : null;
  const hard = note.startsWith('hard') ? 'hard look-alike' : 'ordinary';
  const expect = record.expect as Partial<NonNullable<Label['expect']>> | undefined;
  return {
    rejection: record.label === 'rejection',
    language: typeof record.lang === 'string' ? record.lang : '?',
    outcome,
    reasons: Array.isArray(record.reasons) ? record.reasons.map(String) : [],
    group: kind || (record.label === 'rejection' ? (outcome ?? 'no outcome') : hard),
    note: note || kind,
    expect: expect
      ? {
          agreement: expect.agreement === true,
          debriefAnswer: expect.debriefAnswer ?? null,
          noReplySender: expect.noReplySender === true,
        }
      : null,
  };
}
