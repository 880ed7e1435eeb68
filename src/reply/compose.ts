import type { DraftChoice, Line, LineId, Template, Thread, Wording } from '../model.ts';
import { threadFields } from './fields.ts';
import { inRegister, type Rendered, type RenderInput, renderTemplate } from './render.ts';
import { knownWords, type Wordings } from './words.ts';

/** How the user wants drafts made. */
export interface DraftSettings {
  /** Offer an answer in writing instead of a call. */
  easyOut: boolean;
  /** False where the mailbox adds a signature with the name. */
  signName: boolean;
  /** What is offered for the call: nothing, two times (`slot1`, `slot2`), or the booking page (`calendarLink`). */
  slots: 'none' | 'times' | 'link';
}

export const DEFAULT_DRAFT_SETTINGS: DraftSettings = { easyOut: true, signName: true, slots: 'none' };

export interface DraftInput {
  thread: Thread;
  verdict: { noReplySender: boolean } | null;
  choice: DraftChoice;
  wordings: Wordings;
  settings?: DraftSettings;
  /** Values that the thread does not hold (a date agreed on), or that the user corrected; they come first. */
  known?: Readonly<Record<string, string | null>>;
}

export interface Draft extends Rendered {
  /** For a new message only, because a reply keeps its subject; null if the template has none. */
  subject: string | null;
}

const EMPTY_LINE: Line = { text: '', fallback: null };

/**
 * Writes the draft for a choice. Pure: the same input gives the same draft. A template id that no longer exists
 * gives the language's first template.
 */
export function composeDraft(input: DraftInput): Draft {
  const { choice, wordings, settings = DEFAULT_DRAFT_SETTINGS } = input;
  const wording = wordings[choice.language];
  const template = templateOf(wording, choice);
  const render: RenderInput = {
    lines: linesOf(wording, settings),
    values: { ...valuesOf(input, template, settings), ...input.known },
    register: template.onlyRegister ?? choice.register,
  };
  const subject = template.subject === null ? null : inRegister(template.subject, render.register);
  return {
    ...renderTemplate(inRegister(template.body, render.register), render),
    subject: subject === null ? null : renderTemplate(subject, render).text,
  };
}

function templateOf(wording: Wording, choice: DraftChoice): Template {
  const template = wording.templates.find(({ id }) => id === choice.template) ?? wording.templates[0];
  if (!template) throw new Error(`The wording of "${wording.code}" has no templates.`);
  return template;
}

function linesOf({ lines }: Wording, { easyOut, slots }: DraftSettings): Record<LineId, Line> {
  const offers = { none: EMPTY_LINE, times: lines.slots, link: lines.slotsLink };
  return { ...lines, slots: offers[slots], easyOut: easyOut ? lines.easyOut : EMPTY_LINE };
}

function valuesOf(
  input: DraftInput,
  template: Template,
  settings: DraftSettings,
): Record<string, string | null> {
  const noReply = input.verdict?.noReplySender ?? false;
  const read = threadFields(input.thread, noReply, knownWords(input.wordings));
  const ownName = template.signedWith === 'fullName' ? read.senderFullName : read.senderFirstName;
  return {
    minutes: String(input.choice.minutes),
    firstName: read.firstName,
    fullName: read.fullName,
    // French would write "Madame Lefebvre", but a name does not tell which title to use.
    titleAndLastName: read.fullName,
    project: read.project,
    role: read.role,
    // What a refusal was about, for words that fit an offer and an application alike.
    topic: read.role ?? read.project,
    senderName: settings.signName ? ownName : null,
  };
}
