import { FACT_INPUTS, REASONS } from '../detection/facts.ts';
import { FEATURE_COUNT, MOST_LEVELS, type Model, OUTCOMES, shareOf } from '../detection/model.ts';
import { DENSE_COUNT, type Signals } from '../detection/score.ts';

/** Knows phrases only: what earlier messages said is told by it, so that no model depends on one before it. */
export const PHRASES_ALONE: Model = {
  levels: new Int8Array(FEATURE_COUNT),
  scale: 0,
  dense: [...Array.from({ length: DENSE_COUNT - 1 }, () => 0), 3],
  bias: 0,
  slope: 1,
  offset: 0,
  outcomes: [],
  reasons: [],
};

/** One labelled mail as the model sees it. */
export interface Example {
  rejection: boolean;
  signals: Signals;
}

const ROUNDS = 30;
const RATE = 0.3;
const DECAY = 1e-3;
const DENSE_DECAY = 1e-4;
// What only one or two mails have says more about them than about refusals.
const FEWEST_MAILS = 3;
const TINY = 1e-6;
// What the phrases say is scaled down, so that words can correct it.
const DENSE = 0.5;
/** Of the largest weights so many are cut off before the rest is rounded. */
const CUT = 0.002;

/** A fixed order that looks shuffled; the same numbers on every machine. */
function shuffled(count: number, round: number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  let state = 12_345 + round * 7919;
  for (let at = count - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const other = state % (at + 1);
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Rounds to a few levels, as the model is stored. */
function rounded(fitted: Float64Array, dense: Float64Array, bias: number): Model {
  const sizes = [...fitted].map(Math.abs).sort((a, b) => b - a);
  const most = sizes[Math.floor(sizes.length * CUT)] || 1;
  const scale = Number((most / MOST_LEVELS).toPrecision(6));
  const levels = Int8Array.from(fitted, (weight) =>
    Math.max(-MOST_LEVELS, Math.min(MOST_LEVELS, Math.round(weight / scale))),
  );
  return {
    levels,
    scale,
    dense: [...dense].map((weight) => Number((weight * DENSE).toFixed(3))),
    bias: Number(bias.toFixed(4)),
    slope: 1,
    offset: 0,
    outcomes: [],
    reasons: [],
  };
}

/** Which features enough mails have. */
function frequent(examples: readonly Example[]): Uint8Array {
  const counts = new Uint16Array(FEATURE_COUNT);
  for (const { signals } of examples)
    for (const id of signals.features.ids) counts[id] = (counts[id] ?? 0) + 1;
  return Uint8Array.from(counts, (count) => (count >= FEWEST_MAILS ? 1 : 0));
}

/** Logistic regression by AdaGrad in a fixed order: the same examples give the same model, bit for bit. */
export function learn(examples: readonly Example[]): Model {
  const kept = frequent(examples);
  const inputs = examples.map(({ rejection, signals }) => ({
    truth: rejection ? 1 : 0,
    ids: Int32Array.from(signals.features.ids.filter((id) => kept[id] === 1)),
    share: shareOf(signals.features.ids.length),
    dense: signals.dense.map((value) => value * DENSE),
  }));
  const width = inputs[0]?.dense.length ?? 0;
  const fitted = new Float64Array(FEATURE_COUNT);
  const steps = new Float64Array(FEATURE_COUNT);
  const dense = new Float64Array(width);
  const denseSteps = new Float64Array(width);
  let bias = 0;
  let biasSteps = 0;
  const move = (values: Float64Array, sizes: Float64Array, at: number, slope: number, decay: number) => {
    const value = values[at] ?? 0;
    const gradient = slope + decay * value;
    const size = (sizes[at] ?? 0) + gradient * gradient;
    sizes[at] = size;
    values[at] = value - (RATE * gradient) / Math.sqrt(size + TINY);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const index of shuffled(inputs.length, round)) {
      const input = inputs[index];
      if (!input) continue;
      const { ids, share } = input;
      let score = bias;
      for (const id of ids) score += (fitted[id] ?? 0) * share;
      for (let at = 0; at < width; at += 1) score += (dense[at] ?? 0) * (input.dense[at] ?? 0);
      const error = sigmoid(score) - input.truth;
      for (const id of ids) move(fitted, steps, id, error * share, DECAY);
      for (let at = 0; at < width; at += 1) {
        const value = input.dense[at] ?? 0;
        if (value !== 0) move(dense, denseSteps, at, error * value, DENSE_DECAY);
      }
      biasSteps += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSteps + TINY);
    }
  }
  return rounded(fitted, dense, bias);
}

/** One rejection whose facts are labelled. */
export interface FactExample {
  outcome: string;
  reasons: readonly string[];
  input: readonly [number, number][];
}

const FACT_ROUNDS = 15;

/** A logistic regression for or against one label; its frequency first, rounded to tenths. */
function learnLabel(examples: readonly FactExample[], has: (example: FactExample) => boolean): number[] {
  const weights = new Float64Array(FACT_INPUTS + 1);
  const steps = new Float64Array(FACT_INPUTS + 1);
  for (let round = 0; round < FACT_ROUNDS; round += 1) {
    for (const index of shuffled(examples.length, round)) {
      const example = examples[index];
      if (!example) continue;
      let score = weights[0] ?? 0;
      for (const [at, value] of example.input) score += value * (weights[at + 1] ?? 0);
      const error = sigmoid(score) - (has(example) ? 1 : 0);
      for (const [at, value] of [[-1, 1] as const, ...example.input]) {
        const weight = weights[at + 1] ?? 0;
        const gradient = error * value + DECAY * weight;
        const size = (steps[at + 1] ?? 0) + gradient * gradient;
        steps[at + 1] = size;
        weights[at + 1] = weight - (RATE * gradient) / Math.sqrt(size + TINY);
      }
    }
  }
  return [...weights].map((weight) => Math.round(weight * 10) / 10 || 0);
}

/** Each outcome and each reason, learned by itself from rejections. */
export function learnFacts(examples: readonly FactExample[]): Pick<Model, 'outcomes' | 'reasons'> {
  return {
    outcomes: OUTCOMES.map((outcome) => learnLabel(examples, (example) => example.outcome === outcome)),
    reasons: REASONS.map((reason) => learnLabel(examples, (example) => example.reasons.includes(reason))),
  };
}

/** Platt's calibration: slope and offset that make scores of unseen mails log-odds. */
export function calibrate(scores: readonly number[], truths: readonly boolean[]): [number, number] {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 2000; round += 1) {
    let onSlope = 0;
    let onOffset = 0;
    scores.forEach((score, index) => {
      const error = sigmoid(slope * score + offset) - (truths[index] ? 1 : 0);
      onSlope += error * score;
      onOffset += error;
    });
    slope -= (0.5 * onSlope) / scores.length;
    offset -= (0.5 * onOffset) / scores.length;
  }
  return [Number(slope.toFixed(3)), Number(offset.toFixed(3))];
}
