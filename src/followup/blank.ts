import type { Call, DebriefPath, OwnMail } from '../model.ts';

/** The path before its first step, for a new entry. */
export const NO_STEP_YET: DebriefPath = {
  status: 'logged',
  remindAt: null,
  agreement: null,
  request: null,
  nudge: null,
  reply: null,
  call: null,
  confirmation: null,
  farewell: null,
  told: [],
  lesson: '',
  action: null,
  followUp: null,
  thanks: null,
  closedAt: null,
  tender: null,
  secondChance: 'none',
  secondChanceAt: null,
  competitor: null,
  tags: [],
};

/** A call of which nothing is settled. */
export const NO_CALL_YET: Call = {
  plan: null,
  minutes: 10,
  place: '',
  remindBefore: 10,
  aim: '',
  startedAt: null,
  endedAt: null,
  elapsed: 0,
  runningSince: null,
  question: null,
  notes: {},
  skipped: [],
};

/** A mail of which nothing is known. */
export const NO_MAIL_YET: OwnMail = { insertedAt: null, text: null, sentAt: null, sentId: null };
