import type { Verdict } from '../model.ts';
import type { Label } from './labels.ts';

/** One labelled mail and what the detector said about it. */
export interface Judged {
  id: string | number;
  label: Label;
  verdict: Verdict;
  /** What the baselines of twenty and of 66 plain phrases said. */
  baseline: { few: boolean; many: boolean };
}

/** Counts of a yes-or-no decision. */
export interface Counts {
  hits: number;
  falseAlarms: number;
  misses: number;
  rest: number;
}

/** Counts a decision over judged mails. */
export function count(judged: readonly Judged[], decision: (one: Judged) => boolean): Counts {
  const counts: Counts = { hits: 0, falseAlarms: 0, misses: 0, rest: 0 };
  for (const one of judged) {
    const said = decision(one);
    if (one.label.rejection) counts[said ? 'hits' : 'misses'] += 1;
    else counts[said ? 'falseAlarms' : 'rest'] += 1;
  }
  return counts;
}

/** A share, or null where nothing was counted. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

const Z = 1.96;

/** Wilson's 95 % interval of a share, or null where nothing was counted. */
export function wilson(part: number, whole: number): [number, number] | null {
  if (whole === 0) return null;
  const rate = part / whole;
  const spread = Z * Math.sqrt((rate * (1 - rate)) / whole + (Z * Z) / (4 * whole * whole));
  const middle = rate + (Z * Z) / (2 * whole);
  const scale = 1 + (Z * Z) / whole;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/** Precision, recall, F1 and false-alarm rate of counts. */
export function rates({ hits, falseAlarms, misses, rest }: Counts) {
  return {
    precision: share(hits, hits + falseAlarms),
    recall: share(hits, hits + misses),
    f1: share(2 * hits, 2 * hits + falseAlarms + misses),
    falseAlarmRate: share(falseAlarms, falseAlarms + rest),
  };
}

function withoutNotSaid(reasons: readonly string[]): Set<string> {
  return new Set(reasons.length > 0 ? reasons : ['not_said']);
}

/** Outcome accuracy and reasons micro-F1, over found rejections whose label names an outcome. */
export function factRates(judged: readonly Judged[]) {
  const found = judged.filter(({ label, verdict }) => label.rejection && verdict.rejection && label.outcome);
  let outcomes = 0;
  let both = 0;
  let said = 0;
  let labelled = 0;
  for (const { label, verdict } of found) {
    if (verdict.outcome === label.outcome) outcomes += 1;
    const ours = withoutNotSaid(verdict.reasons);
    const theirs = withoutNotSaid(label.reasons);
    said += ours.size;
    labelled += theirs.size;
    for (const reason of ours) if (theirs.has(reason)) both += 1;
  }
  return {
    n: found.length,
    outcome: share(outcomes, found.length),
    reasonsF1: share(2 * both, said + labelled),
  };
}

/** Shares of threads whose facts are all told right, fact by fact. */
export function threadRates(judged: readonly Judged[]) {
  let n = 0;
  const right = { label: 0, agreement: 0, debriefAnswer: 0, noReplySender: 0 };
  for (const { label, verdict } of judged) {
    if (!label.expect) continue;
    n += 1;
    if (verdict.rejection === label.rejection) right.label += 1;
    if (verdict.agreement === label.expect.agreement) right.agreement += 1;
    if (verdict.debriefAnswer === label.expect.debriefAnswer) right.debriefAnswer += 1;
    if (verdict.noReplySender === label.expect.noReplySender) right.noReplySender += 1;
  }
  return { n, right };
}

const BINS = 10;

/** Expected calibration error: ten equal bins of probability, weighted by how many mails fall in each. */
export function calibrationError(judged: readonly Judged[]): number | null {
  let error = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    const inside = judged.filter(
      ({ verdict }) => Math.min(Math.floor(verdict.probability * BINS), BINS - 1) === bin,
    );
    const said = inside.reduce((sum, { verdict }) => sum + verdict.probability, 0);
    const was = inside.filter(({ label }) => label.rejection).length;
    error += Math.abs(said - was);
  }
  return share(error, judged.length);
}
