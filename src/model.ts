// The shapes that every room shares. No code.

// ── People, mails, threads ──────────────────────────────────────────────────

export interface Person {
  name: string | null;
  email: string | null;
}

/** `unknown` counts as incoming wherever a choice must be made. */
export type Direction = 'in' | 'out' | 'unknown';

export interface Message {
  /** The mail client's own stable id; null when the page does not show one (a collapsed Gmail card). */
  id: string | null;
  from: Person;
  /** ISO 8601: with offset, or local wall time without one where the page names no zone. */
  sentAt: string | null;
  direction: Direction;
  /** The message's own words without quote and signature; null when the message is collapsed. */
  text: string | null;
}

export interface Thread {
  subject: string | null;
  /** The mailbox that the thread was read in. */
  account: Person | null;
  /** Oldest first. */
  messages: Message[];
}

// ── What a mail client's page tells ─────────────────────────────────────────

export type MailClientId = 'gmail' | 'outlook';

/** Why a page, or a part of it, could not be read. The one list of these codes. */
export type UnreadableCode =
  | 'no-conversation'
  | 'no-account'
  | 'no-thread-id'
  | 'no-subject'
  | 'no-messages'
  | 'no-sender'
  | 'no-message-id'
  | 'no-body'
  | 'readers-disagree';

export interface Unreadable {
  code: UnreadableCode;
  /** What was missing, named as a selector or a fact: never any text of the mail. */
  missing: string;
}

export interface ComposeBox {
  /** The thread the box answers in; null for a new mail. */
  threadId: string | null;
  /** The user's own words in it, without signature and quote. */
  text: string;
}

/** Everything the reader sees in one page at one moment; also the output of `npm run read`. */
export interface PageReading {
  account: Person | null;
  thread: { id: string | null; subject: string | null } | null;
  messages: Message[];
  compose: ComposeBox[];
  unreadable: Unreadable[];
}

// ── What detection tells ────────────────────────────────────────────────────

export type Kind = 'sales' | 'tender' | 'job' | 'other';

/** Where the decision went. */
export type OutcomeId =
  | 'competitor'
  | 'incumbent'
  | 'in_house'
  | 'no_decision'
  | 'postponed'
  | 'cancelled'
  | 'not_admitted'
  | 'other_candidate'
  | 'role_closed'
  | 'unknown';

/** Why. */
export type ReasonId =
  | 'price_value'
  | 'budget'
  | 'fit_gap'
  | 'understanding'
  | 'proof_risk'
  | 'relationship'
  | 'working_with_us'
  | 'people'
  | 'timing_capacity'
  | 'terms'
  | 'priorities'
  | 'status_quo'
  | 'formal'
  | 'skills'
  | 'not_said'
  | 'other';

/** Half-open range of UTF-16 code units. */
export interface TextRange {
  start: number;
  end: number;
}

export type DebriefAnswer = 'accepted' | 'declined' | 'written';

export interface Verdict {
  rejection: boolean;
  /** Of a rejection, 0 to 1. */
  probability: number;
  kind: Kind;
  /** Null unless it is a rejection. */
  outcome: OutcomeId | null;
  /** Only what the text states; `['not_said']` for a rejection that states none; empty otherwise. */
  reasons: ReasonId[];
  /** ISO 639-1 code of the judged message, null if it cannot be told. */
  language: string | null;
  /** Where in the judged message's text the deciding words stand. */
  evidence: TextRange[];
  agreement: boolean;
  debriefAnswer: DebriefAnswer | null;
  noReplySender: boolean;
}

// ── Language data ───────────────────────────────────────────────────────────

/**
 * A phrase as language data writes it, matched word by word without accents and letter case:
 * `a|b` is one of several words, `[a]` may be missing, `<name>` one of the language's `classes`,
 * `..` up to six words of any kind, `$` the end of the statement.
 */
export type PhrasePattern = string;

/** What a phrase tells about the clause or the message that it stands in. */
export type CueRole =
  /** The reader has won; and weaker signs that work goes on: an invitation, an order, a price talk. */
  | 'won'
  | 'yes'
  /** Makes what follows in its clause a mere possibility ("if", "should you"). */
  | 'condition'
  /** Looks like a condition and is none ("as if", "s'il vous plaît"). */
  | 'concession'
  /** Turns what follows closely into its opposite. */
  | 'negation'
  /** Undecided: "might", "are considering"; and what follows from a condition: "will", "would". */
  | 'modal'
  | 'consequence'
  /** The speaker's side and the other side as subjects of a decision. */
  | 'we'
  | 'you'
  /** The reader is spoken to: "your offer". */
  | 'reader'
  /** An old story: "last time". */
  | 'past'
  /** Whole messages that are no letter: automatic replies, mass mail, calendar answers, delivery failures. */
  | 'auto'
  | 'bulk'
  | 'calendar'
  /** Talk among colleagues ("hi team"). */
  | 'internal'
  /** Words of somebody who sells or applies, and so cannot be turning a seller down. */
  | 'seller'
  /** The thread is about an offer or an application. */
  | 'offer'
  /** A short talk about the decision; and "whatever you decide"; and that it was agreed on. */
  | 'debrief'
  | 'whichever'
  | 'agreed'
  /** Answers to a request. */
  | 'accept'
  | 'decline'
  /** Comes back to the work after a no: "we have changed our minds". No other role's business. */
  | 'back';

/** Phrases that say no. Strong ones decide alone, medium ones in company, weak ones never. */
export interface RefusalPhrases {
  strength: 'strong' | 'medium' | 'weak';
  outcome?: OutcomeId;
  kind?: Kind;
  phrases: readonly PhrasePattern[];
}

/** How mail programs of a language mark quoted and forwarded history; all in lower case. */
export interface QuoteMarks {
  /** First words and last words of the line above a quote: "on" … "wrote:". */
  attributionStarts: readonly string[];
  attributionEnds: readonly string[];
  /** Header names with their colon, as Outlook prints them above a quote. */
  fromFields: readonly string[];
  otherFields: readonly string[];
  /** Lines such as "original message", without their dashes. */
  separators: readonly string[];
  /** Beginnings of a line added by a phone. */
  footers: readonly string[];
  /** Words that only a disclaimer has; it is cut from there to the end of its paragraph. */
  disclaimers: readonly string[];
}

/** By which a mail that is being written is known to carry the user's own offer. */
export interface ProposalWords {
  classes: Readonly<Record<string, readonly string[]>>;
  /** Say that an offer goes out with this very mail. */
  sends: readonly PhrasePattern[];
  /** Speak of an offer in another way: somebody else's, asked for, answered, promised, of another kind. */
  contrary: readonly PhrasePattern[];
  /** Make a new mail's subject that of an offer, unless the mail says otherwise. */
  subjects: readonly PhrasePattern[];
  /** The same in the name of an attached file; and what makes such a file something else. */
  files: readonly PhrasePattern[];
  otherFiles: readonly PhrasePattern[];
  /** "Whatever you decide"; with one of the words for minutes soon after, a debrief is being agreed on. */
  whichever: readonly PhrasePattern[];
  minutes: readonly string[];
  /** Lines that close a mail, in lower case. */
  closings: readonly string[];
}

/** What detection knows of one language. */
export interface DetectionLanguage {
  /** ISO 639-1. */
  code: string;
  /** Frequent words, by which the language of a text is told. */
  commonWords: readonly string[];
  /** Single words that may stand inside a phrase without changing it. */
  fillers: readonly string[];
  /** Single words that begin another statement ("but"), and those that only begin a clause ("that"). */
  statementWords: readonly string[];
  clauseWords: readonly string[];
  classes: Readonly<Record<string, readonly string[]>>;
  refusals: readonly RefusalPhrases[];
  cues: Readonly<Partial<Record<CueRole, readonly PhrasePattern[]>>>;
  reasons: Readonly<Partial<Record<ReasonId, readonly PhrasePattern[]>>>;
  kinds: Readonly<Partial<Record<Kind, readonly PhrasePattern[]>>>;
  /** Rough meanings and their words, blank-separated; `word*` is a beginning, `*word` an ending. Same keys everywhere. */
  concepts?: Readonly<Record<string, string>>;
  proposal?: ProposalWords;
  quotes: QuoteMarks;
}

/** What `npm run train` learns from the mails in test/mails, as text and numbers. */
export interface LearnedWeights {
  bias: number;
  scale: number;
  /** Log-odds = slope × score + offset, fitted on mails that the model had not seen. */
  slope: number;
  offset: number;
  dense: readonly number[];
  /** For each outcome its weights, the first of them for its frequency. */
  outcomes: readonly (readonly number[])[];
  /** The same for each reason. */
  reasons: readonly (readonly number[])[];
  /** One letter a weight; a run of zeros as its length. */
  table: string;
}

/** All that finding a no takes: too large for every page's own script, so pages ask the background for it. */
export interface DetectionData {
  languages: readonly DetectionLanguage[];
  weights: LearnedWeights;
}

/** The languages that drafts can be written in. */
export type WordingLanguage = 'en' | 'es' | 'fr';

/** A text in one piece, or in both registers where the language tells them apart. */
export type Phrase = string | Record<Register, string>;

export type TemplateGroup = 'tone' | 'situation' | 'without-request' | 'agreement' | 'thanks' | 'follow-up';

/** Its texts hold `{{field}}`s and `[[ … ]]`, a segment that drops out when a field inside it is empty. */
export interface Template {
  id: TemplateId;
  group: TemplateGroup;
  /** What the template select calls it. */
  name: string;
  /** When to use it; null where it is not translated. */
  use: string | null;
  /** For a new message only, because a reply keeps its subject; null if it is only ever a reply. */
  subject: Phrase | null;
  body: Phrase;
  /** The one register the text is written in, whatever the choice says; null if it follows the choice. */
  onlyRegister: Register | null;
  /** Which of the user's names `{{senderName}}` is. */
  signedWith: 'firstName' | 'fullName';
}

export type LineId =
  | 'greeting'
  | 'greetingFormal'
  | 'slots'
  | 'slotsLink'
  | 'easyOut'
  | 'roleLabel'
  | 'project';

/** A sentence or phrase that templates share, named in them like a field. */
export interface Line {
  text: Phrase;
  /** Stands in when a field inside `text` is empty; without one the line is empty then. */
  fallback: string | null;
}

export type GuidePartId = 'frame' | 'decision' | 'us' | 'probe' | 'ahead' | 'close';

export type QuestionPart = GuidePartId | 'no-decision' | 'tender' | 'job';

export type QuestionId =
  | 'open'
  | 'chosen'
  | 'tip'
  | 'criteria'
  | 'others'
  | 'helped'
  | 'gap'
  | 'one'
  | 'process'
  | 'price'
  | 'timing'
  | 'risk'
  | 'more'
  | 'ahead'
  | 'again'
  | 'missed'
  | 'playback'
  | 'thanks'
  | 'nd.status'
  | 'nd.easier'
  | 'nd.stuck'
  | 't.score'
  | 't.read'
  | 't.next'
  | 'j.bar'
  | 'j.next';

/** One part of the call; times in seconds from its start. */
export interface GuideStep {
  part: GuidePartId;
  from: number;
  to: number;
  questions: readonly QuestionId[];
  /** `all`: ask them in this order. `one`: only the one the client has raised. */
  ask: 'all' | 'one';
}

/** What the guide of a call is made for: most calls, or an outcome or kind that asks for other questions. */
export type CallSituation = 'usual' | 'no-decision' | 'in-house' | 'tender' | 'job' | 'role-closed';

export interface CallPlan {
  steps: Record<CallSituation, Record<Minutes, readonly GuideStep[]>>;
  /** The question that a stated reason leads to. */
  askNext: Readonly<Record<ReasonId, QuestionId>>;
}

/** How a language puts days and times into a sentence; `{{name}}`s are filled in. */
export interface DateWording {
  /** By it Intl names days, months and zones. */
  locale: string;
  day: string;
  dayOfYear: string;
  monthOfYear: string;
  /** The first of a month, where it is said otherwise than by its number. */
  firstDay: string | null;
  /** A weekday with its day and time, and the same at one o'clock where that differs. */
  appointment: string;
  appointmentAtOne: string | null;
  time: string;
  /** A time without minutes, where it is written otherwise. */
  fullHour: string | null;
  /** Behind "I'll be in touch": on a day, and early, in the middle and late in a month. */
  on: string;
  inMonth: readonly [string, string, string];
  /** The same behind "around". */
  aroundDay: string;
  aroundMonth: readonly [string, string, string];
}

export interface OutcomeWording {
  label: string;
  /** Null where it is not translated. */
  definition: string | null;
}

export interface ReasonWording {
  label: string;
  /** When it applies and when not; null where it is not translated or nothing is to be said. */
  use: string | null;
  notWhen: string | null;
}

/** Words of one language by which names, subjects and registers in mails are read; all in lower case. */
export interface MailWords {
  /** Before a name, without their full stop. */
  honorifics: readonly string[];
  /** Close a mail, before the name. */
  signOffs: readonly string[];
  /** Say what was sent, not what it is about ("proposal"): they come off either end of a subject. */
  offerWords: readonly string[];
  /** What a line calls a project; they come off either end of a subject, because the line says them. */
  projectWords: readonly string[];
  /** Stand before what a subject is about ("decision on"). */
  leadIns: readonly string[];
  /** Stand before a job's name in a subject ("your application for"). */
  roleLeadIns: readonly string[];
  /** Little words that must not be left over at either end of a subject ("for the"). */
  joiners: readonly string[];
  /** Say nothing about what a subject is about ("update"). */
  emptyWords: readonly string[];
  /** Make a subject a sentence instead of a name ("we"). */
  sentenceWords: readonly string[];
  /** Mark a sender as an office and not a person ("sales"). */
  officeWords: readonly string[];
  /** Beginnings of words by which a writer's register is told; null where the language has one. */
  registerCues: Record<Register, readonly string[]> | null;
}

/** A thread to try the extension with: the user's offer, the client's answer, and what they write to a request. */
export interface SampleThread {
  id: string;
  from: { name: string; email: string };
  subject: string;
  offer: string;
  answer: string;
  toRequest: string;
}

/** All that is written in one language, the detector's phrases aside. */
export interface Wording {
  code: WordingLanguage;
  nativeName: string;
  /** What the language select calls each register; null where the language has one. */
  registerNames: Record<Register, string> | null;
  groupNames: Record<TemplateGroup, string>;
  templates: readonly Template[];
  lines: Record<LineId, Line>;
  guide: {
    /** The same for every language. */
    plan: CallPlan;
    partNames: Record<GuidePartId, string>;
    /** What to mind in each part of the call. */
    notes: Record<Minutes, Record<Exclude<GuidePartId, 'probe'>, string>> & { probe: string };
    /** What to mind in the middle of the call, where the situation has a rule of its own. */
    situationNotes: Partial<Record<CallSituation, string>>;
    questions: Record<QuestionId, string>;
    /** The questions that are worded otherwise where the client is `usted`. */
    ustedQuestions: Partial<Record<QuestionId, string>>;
    /** Shown one at a time while listening. */
    reminders: readonly string[];
  };
  outcomes: Record<OutcomeId, OutcomeWording>;
  reasons: Record<ReasonId, ReasonWording>;
  dates: DateWording;
  /** Words that begin many sentences and are nobody's name, in lower case: in mid-sentence they lose their capital. */
  openers: ReadonlySet<string>;
  mailWords: MailWords;
}

/**
 * By which lessons of one language are told to say the same. All in lower case and without accents; words are separated
 * by blanks, and any form of a word stands for all of them.
 */
export interface LessonWords {
  /** ISO 639-1. */
  code: string;
  /** Say nothing about what a lesson is about ("the", "always", "show"). */
  stopWords: string;
  /** Turn a lesson into its opposite ("never"). */
  negations: string;
  /** Words that contradict each other: those of one side, and those of the other. */
  opposites: readonly (readonly [string, string])[];
  /** Endings that come off a word, in steps; of each step the first that fits: `ies>y`, `ed>`. */
  endings: readonly (readonly string[])[];
  /** Forms that no ending leads to their word: "shown" is "show". */
  forms: Readonly<Record<string, string>>;
}

// ── What the user has taught ────────────────────────────────────────────────

/** What "Not a rejection" silenced; `key` is the same for the same thing. Times are ISO 8601 instants in UTC. */
export type Mute = { key: string; createdAt: string } & (
  | { of: 'message'; messageKey: string; from: Person; sentAt: string | null }
  | { of: 'sender'; email: string }
  | { of: 'phrase'; phrase: string }
);

/** Words that the user says are a no: plain text, never an expression. */
export interface OwnPhrase {
  id: string;
  createdAt: string;
  phrase: string;
  /** ISO 639-1, null if unknown. */
  language: string | null;
}

// ── The user's own wording, and what they say of lessons ────────────────────

/** A template that the user wrote, or changed. Times are ISO 8601 instants in UTC. */
export interface OwnTemplate {
  /** Begins with "own."; as a `TemplateId` it names it in a draft's choice. */
  id: TemplateId;
  createdAt: string;
  changedAt: string;
  /** The shipped template that it stands in for, in its language and register; null: one more. */
  replaces: TemplateId | null;
  /** Where the template select lists it. */
  group: TemplateGroup;
  /** What the template select calls it; a replaced one keeps its name. */
  name: string;
  language: WordingLanguage;
  /** The one register that it is written in; null where the language has one. */
  register: Register | null;
  /** With `{{field}}`s and `[[ … ]]`, as `Template.body`. */
  body: string;
}

/** That two lessons say the same, or do not. */
export interface LessonLink {
  /** The ids of both entries in order, with a blank between them: of two decisions about them the later one stands. */
  id: string;
  createdAt: string;
  is: 'joined' | 'apart';
}

/** What a verdict needs of it. */
export interface Teaching {
  /** As `ThreadView.messageKey` names them. */
  mutedMessages: readonly string[];
  mutedSenders: readonly string[];
  mutedPhrases: readonly string[];
  ownPhrases: readonly string[];
}

// ── Records ─────────────────────────────────────────────────────────────────

export type TemplateId = string;

export type Register = 'tu' | 'usted';

export type Minutes = 10 | 15;

/** Which words a draft is made of. */
export interface DraftChoice {
  template: TemplateId;
  language: WordingLanguage;
  /** Spanish only; the other languages have one register. */
  register: Register;
  minutes: Minutes;
}

/** A draft as the user left it, kept until it is in the reply or put back to the template. */
export interface SavedDraft {
  threadKey: string;
  choice: DraftChoice;
  text: string;
  changedAt: string;
}

/** How far the debrief is. `no_answer`: closed by itself, and open again as soon as an answer is seen. */
export type Status =
  | 'logged'
  | 'drafted'
  | 'asked'
  | 'nudged'
  | 'accepted'
  | 'written'
  | 'declined'
  | 'no_answer'
  | 'held'
  | 'closed';

/** A day in the calendar, whatever the zone: "2026-11-27". */
export type Day = string;

/** A time that was set by clock and calendar somewhere. */
export interface ZonedTime {
  /** ISO 8601 instant in UTC. */
  at: string;
  /** IANA name of the zone that it was set in. */
  zone: string;
  /** What clock and calendar say then in that zone: "2026-11-24T15:00". */
  wall: string;
}

/** What the user's mails on the path are for. */
export type MailPurpose = 'request' | 'nudge' | 'confirmation' | 'farewell' | 'thanks';

/** One of the user's own mails on the path: put into a reply box, then seen or said to be sent. */
export interface OwnMail {
  /** Null if it was written without our help. */
  insertedAt: string | null;
  /** The words as inserted, by which it is recognised once it is sent; null when nothing can take it back any more. */
  text: string | null;
  /** The message's own date, or when the user says it was; null until then. */
  sentAt: string | null;
  /** As `Message.id`; null if nobody but the user has seen it sent. */
  sentId: string | null;
}

/** The request for a debrief, and which words it is made of; a null choice: written without our help. */
export interface RequestMail extends OwnMail {
  choice: DraftChoice | null;
}

/** A debrief agreed on before the decision. With `agreedAt` null it was offered, and not answered yet. */
export interface Agreement {
  offeredAt: string | null;
  agreedAt: string | null;
  /** Null until it is agreed. */
  how: 'mail' | 'phone' | 'proposal' | null;
}

/** The client's answer to the request. */
export interface DebriefReply {
  as: DebriefAnswer;
  at: string;
  /** As `Message.id`; null if the user said so. */
  messageId: string | null;
  /** Their words, as far as the user keeps them. */
  words: string | null;
}

/** The call: as planned, and how it goes. */
export interface Call {
  plan: ZonedTime | null;
  /** How long it is meant to last. */
  minutes: number;
  /** A telephone number or a link, as the user wrote it. */
  place: string;
  /** Minutes before the plan at which to remind; null for no reminder. */
  remindBefore: number | null;
  /** What the user wants to learn most, written before the call. */
  aim: string;
  startedAt: string | null;
  endedAt: string | null;
  /** Seconds that the guide ran, pauses left out, up to `runningSince`. */
  elapsed: number;
  /** The instant since which it runs; null while it is paused or over. */
  runningSince: string | null;
  /** The question in view, so that a closed window opens where it was. */
  question: QuestionId | null;
  /** What was written down, by question. */
  notes: Partial<Record<QuestionId, string>>;
  skipped: QuestionId[];
}

/** Something to do or to ask again. */
export interface Task {
  text: string;
  due: Day | null;
  doneAt: string | null;
}

/** How a law limits asking for a debrief after a tender (product notes, 2.7). */
export type TenderRule = 'us-federal' | 'eu' | 'france' | 'uk';

export interface TenderClock {
  rule: TenderRule;
  /** The day of the notice. */
  notifiedOn: Day;
}

export type SecondChance = 'none' | 'talking' | 'won';

/** Everything that the path adds to a no. */
export interface DebriefPath {
  status: Status;
  /** "Sleep on it": when to come back to the answer. */
  remindAt: ZonedTime | null;
  agreement: Agreement | null;
  request: RequestMail | null;
  nudge: OwnMail | null;
  reply: DebriefReply | null;
  call: Call | null;
  /** The mail that confirms the time of the call. */
  confirmation: OwnMail | null;
  /** The mail that lets go: after a refusal to talk, or thanks without a request. */
  farewell: OwnMail | null;
  /** Why, as the client told it in the debrief; the main reason first. */
  told: ReasonId[];
  lesson: string;
  action: Task | null;
  /** The client's next priority, and when to ask again. */
  followUp: Task | null;
  thanks: OwnMail | null;
  closedAt: string | null;
  /** The user opened it again after it had closed: without an answer it stays open. Missing: no. */
  keptOpen?: boolean;
  tender: TenderClock | null;
  secondChance: SecondChance;
  secondChanceAt: string | null;
  competitor: string | null;
  tags: string[];
}

/** One lost opportunity. Times are ISO 8601 instants in UTC. */
export interface Opportunity extends DebriefPath {
  id: string;
  createdAt: string;
  changedAt: string;
  kind: Kind;
  contact: Person;
  organisation: string | null;
  project: string | null;
  /** Client, account and thread in one key (`threadKey`), null for an entry written by hand. */
  threadKey: string | null;
  threadUrl: string | null;
  /** The date of the mail that said no, as the mail states it. */
  decidedAt: string | null;
  outcome: OutcomeId;
  /** My guess, before the answer is known. */
  guess: ReasonId[];
  /** What their mail states. */
  inMail: ReasonId[];
  /** The client's words that decided, as the user kept them. */
  evidence: string | null;
  language: string | null;
  notes: string;
  /** What it would have been worth; missing or null: not known. */
  value?: Money | null;
  /** How far it had come when it was lost; missing or null: not said. */
  stage?: Stage | null;
  /** How the user felt about it; missing or null: not said. */
  mood?: Mood | null;
  /** When it was put into the bin; missing or null: it is in the log. */
  binnedAt?: string | null;
  /** What else was written in its texts, elsewhere and at the same time. Made when an entry is read, never stored so. */
  otherTexts?: readonly OtherText[];
}

export interface Money {
  /** Not below 0. */
  amount: number;
  /** ISO 4217. */
  currency: string;
}

/** How far an opportunity had come when it was lost. */
export type Stage = 'enquiry' | 'proposal' | 'shortlist' | 'final' | 'verbal_yes';

/** From 1, low, to 5, well. */
export type Feeling = 1 | 2 | 3 | 4 | 5;

/** How it felt when the no came, and after the debrief. */
export interface Mood {
  before: Feeling | null;
  after: Feeling | null;
}

/** A text of an entry that the user writes: no version of it is ever thrown away for another. */
export type TextName = 'notes' | 'lesson' | `call.${QuestionId}`;

/** A version of a text beside the one that is shown. */
export interface OtherText {
  of: TextName;
  text: string;
  /** ISO 8601 instant in UTC. */
  at: string;
}

/** One move on the path. Times are ISO 8601 instants in UTC, those of mails as the mail states them. */
export type Step =
  | { is: 'inserted'; mail: MailPurpose; text: string; choice: DraftChoice | null; at: string }
  | { is: 'taken-out'; mail: MailPurpose }
  | { is: 'sent'; mail: MailPurpose; at: string; messageId: string | null }
  /** The client's undo took a sent mail back, or the user says that it was not sent. */
  | { is: 'unsent'; mail: MailPurpose }
  | { is: 'replied'; reply: DebriefReply }
  /** They have not answered after all; a time that rests on the answer goes with it. */
  | { is: 'unreplied' }
  | { is: 'no-answer'; at: string }
  | {
      is: 'planned';
      plan: ZonedTime;
      minutes: number;
      place: string;
      remindBefore: number | null;
      /** When it was agreed on; without it, a plan that is the first yes counts from its own time. */
      at?: string;
    }
  | { is: 'unplanned' }
  | { is: 'call-started'; at: string }
  | { is: 'call-ended'; at: string }
  /** It was ended too early, and runs on. */
  | { is: 'call-resumed'; at: string }
  /** It did not take place. */
  | { is: 'call-undone' }
  | {
      is: 'learned';
      lesson: string;
      action: Task | null;
      followUp: Task | null;
      told: ReasonId[];
    }
  | { is: 'closed'; at: string }
  | { is: 'reopened' }
  | { is: 'second-chance'; state: SecondChance; at: string };

/** Why a step is impossible where the entry stands. The one list of these codes. */
export type Refusal =
  | 'nothing-inserted'
  | 'already-sent'
  | 'not-sent'
  | 'not-asked'
  | 'already-answered'
  | 'already-nudged'
  | 'no-yes'
  | 'no-call'
  | 'call-over'
  | 'call-not-over'
  | 'no-lesson'
  | 'is-closed'
  | 'not-closed';

// ── Proposals ───────────────────────────────────────────────────────────────

/** A proposal that the user has written or sent: what was agreed in it, and whether its decision is waited for. */
export interface Proposal {
  id: string;
  createdAt: string;
  changedAt: string;
  client: MailClientId;
  account: string | null;
  /** By what the mail is found again while it is a draft. */
  draftId: string | null;
  recipients: Person[];
  subject: string | null;
  language: string | null;
  /** The thread that it was sent in; null until it was seen sent. */
  threadKey: string | null;
  threadUrl: string | null;
  /** The mail with the agreement in it; null for a proposal that is only watched. */
  mail: OwnMail | null;
  agreement: Agreement | null;
  /** Remind if no decision is seen so many days after `since`. */
  watch: { since: string; days: number } | null;
  /** When a decision was seen or said, or the question was put aside; nothing is asked from then on. */
  settledAt: string | null;
}

// ── What the page knows and tells of threads that the log follows ───────────

/** What a page needs of an open entry or a sent proposal to recognise its mails; no note and no lesson. */
export interface FollowedThread {
  threadKey: string;
  status: Status | null;
  agreement: Agreement | null;
  /** Inserted, and not seen sent yet. `mail` is `agreement` for the words in a proposal. */
  awaited: { mail: MailPurpose | 'agreement'; text: string; insertedAt: string }[];
  /** Seen sent: gone again if the client's undo took it back. */
  sent: { mail: MailPurpose | 'agreement'; messageId: string; at: string }[];
  /** The reply is known by this message. */
  replyId: string | null;
  /** A time for the call is set. */
  hasPlan: boolean;
}

/** A mail with an agreement in it that was not seen in a thread yet. */
export interface FollowedDraft {
  proposal: string;
  client: MailClientId;
  account: string | null;
  draftId: string | null;
  recipients: string[];
  subject: string | null;
  text: string;
  insertedAt: string;
}

/** What an open thread tells about the path, as facts without anybody's words. */
export interface ThreadSigns {
  threadKey: string;
  threadUrl: string;
  sent: { mail: MailPurpose | 'agreement'; messageId: string; at: string }[];
  /** The proposals among `FollowedDraft`s whose mail this thread is; `messageId` is null where the mail is collapsed. */
  proposals: { proposal: string; messageId: string | null; at: string }[];
  /** Mails that were seen sent and are no longer there. */
  gone: (MailPurpose | 'agreement')[];
  /** The newest message that the page shows. */
  newest: { direction: Direction; at: string | null } | null;
  /** The client's answer to the request. */
  reply: { as: DebriefAnswer; messageId: string; at: string } | null;
  /** The client has said yes to the agreement. */
  agreed: { at: string } | null;
  /** The newest incoming message is a no. */
  rejection: { at: string | null } | null;
  /** After a no, the client came back to the work itself. */
  cameBack: { at: string | null } | null;
}
