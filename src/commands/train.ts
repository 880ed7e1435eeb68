import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { detect, partsOf } from '../detection/detect.ts';
import { factInput, kindOf, reasonsByPhrase } from '../detection/facts.ts';
import { lexiconOf } from '../detection/lexicon.ts';
import { type Model, ZERO } from '../detection/model.ts';
import { rawScoreOf, signalsOf } from '../detection/score.ts';
import { detectionData, detectionLanguages } from '../languages/detection.ts';
import { baselineSaysNo } from './baseline.ts';
import { calibrate, type Example, type FactExample, learn, learnFacts, PHRASES_ALONE } from './learn.ts';
import type { Judged } from './measures.ts';
import { mistakes, report } from './table.ts';
import { readTrainingMails, type TrainingMail } from './training-mails.ts';

const TARGET = fileURLToPath(new URL('../languages/weights.ts', import.meta.url));
const FOLDS = 5;
// Written in pairs that differ in a word, by rule, or all of one kind: probabilities are fitted without them.
const NO_SAMPLE = /contrast|short|long\.|inbox|phrases|hiring/;

export interface Prepared {
  training: TrainingMail;
  /** Null where the words do not decide: the user's own message, an answer to a debrief request. */
  example: Example | null;
  /** Null for what is no rejection. */
  facts: FactExample | null;
}

export function prepare(mails: readonly TrainingMail[]): Prepared[] {
  const lexicon = lexiconOf(detectionLanguages);
  return mails.map((training) => {
    const { messages, judged, around, debriefAnswer } = partsOf(training.mail.thread, lexicon, PHRASES_ALONE);
    if (!judged || training.label.expect?.debriefAnswer || debriefAnswer)
      return { training, example: null, facts: null };
    const signals = signalsOf(judged.analysis, around);
    if (signals.noLetter) return { training, example: null, facts: null };
    const { outcome, rejection, reasons } = training.label;
    const kind = kindOf([around.subject, ...messages.map((message) => message.analysis)], signals.refusals);
    const input = factInput(signals.features, signals.refusals, kind, reasonsByPhrase(judged.analysis));
    return {
      training,
      example: { rejection, signals },
      facts: rejection && outcome ? { outcome, reasons, input } : null,
    };
  });
}

/** A model of these mails, not yet calibrated; it knows no outcomes and reasons. */
function modelOfVerdicts(prepared: readonly Prepared[]): Model {
  return learn(prepared.flatMap(({ example }) => example ?? []));
}

function factsOf(prepared: readonly Prepared[]): Pick<Model, 'outcomes' | 'reasons'> {
  return learnFacts(prepared.flatMap(({ facts }) => facts ?? []));
}

export function foldOf(group: string): number {
  let hash = 0;
  for (let at = 0; at < group.length; at += 1) hash = (Math.imul(hash, 31) + group.charCodeAt(at)) | 0;
  return Math.abs(hash) % FOLDS;
}

/** For each mail a model that saw neither it nor any mail of the same part. */
function modelsWithout(prepared: readonly Prepared[], part: (one: Prepared) => string): Map<string, Model> {
  const models = new Map<string, Model>();
  for (const name of new Set(prepared.map(part))) {
    models.set(name, modelOfVerdicts(prepared.filter((one) => part(one) !== name)));
  }
  return models;
}

function calibration(
  prepared: readonly Prepared[],
  part: (one: Prepared) => string,
  models: Map<string, Model>,
) {
  const scores: number[] = [];
  const truths: boolean[] = [];
  for (const one of prepared) {
    const model = models.get(part(one));
    if (!model || !one.example || NO_SAMPLE.test(one.training.file)) continue;
    scores.push(rawScoreOf(one.example.signals, model));
    truths.push(one.example.rejection);
  }
  return calibrate(scores, truths);
}

export function judgeUnseen(prepared: readonly Prepared[], part: (one: Prepared) => string): Judged[] {
  const models = modelsWithout(prepared, part);
  const [slope, offset] = calibration(prepared, part, models);
  const known = new Map<string, ReturnType<typeof factsOf>>();
  const factsWithout = (name: string) => {
    const facts = known.get(name) ?? factsOf(prepared.filter((one) => part(one) !== name));
    known.set(name, facts);
    return facts;
  };
  return prepared.flatMap((one) => {
    const model = models.get(part(one));
    if (!model) return [];
    const { mail, label } = one.training;
    const facts = factsWithout(part(one));
    const verdict = detect(mail.thread, detectionData, { ...model, ...facts, slope, offset });
    const baseline = baselineSaysNo(mail.thread.messages.at(-1)?.text ?? '');
    return [{ id: mail.id ?? '?', label, verdict, baseline }];
  });
}

/** The letters of a model's table; a run of zeros is written as its length. */
function tableOf(model: Model): string {
  let table = '';
  let zeros = 0;
  for (const level of model.levels) {
    if (level === 0) {
      zeros += 1;
      continue;
    }
    table += `${zeros > 0 ? zeros : ''}${String.fromCharCode(ZERO + level)}`;
    zeros = 0;
  }
  return table;
}

/** The code that turns prepared mails into weights. */
const LEARNERS = ['./train.ts', './learn.ts', '../detection/model.ts', '../detection/score.ts'];

/**
 * A name for everything that the weights depend on: the mails as the model sees them, and the code that learns. It
 * tells in seconds that the committed weights are stale; learning them anew takes a minute.
 */
export async function fingerprintOf(prepared: readonly Prepared[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of LEARNERS) hash.update(await readFile(new URL(path, import.meta.url)));
  for (const { training, example, facts } of prepared) {
    hash.update(JSON.stringify([training.file, training.group, example, facts]));
  }
  return hash.digest('hex');
}

/** Where the file of the weights names what they were learned from. */
export const LEARNED_FROM = '// Learned from ';

function sourceOf(model: Model, fingerprint: string): string {
  const { bias, scale, slope, offset, dense, outcomes, reasons } = model;
  return [
    '// biome-ignore-all format: written by `npm run train`; do not edit.',
    '// biome-ignore-all lint: written by `npm run train`.',
    `${LEARNED_FROM}${fingerprint}`,
    '',
    "import type { LearnedWeights } from '../model.ts';",
    '',
    '/** The learned weights. */',
    `export const weights: LearnedWeights = ${JSON.stringify({ bias, scale, slope, offset, dense, outcomes, reasons, table: tableOf(model) })};`,
    '',
  ].join('\n');
}

/** The source of the model as the project's own mails give it; the same bytes each time. */
export async function trainedSource(): Promise<string> {
  const prepared = prepare(await readTrainingMails());
  const byFold = ({ training }: Prepared) => String(foldOf(training.group));
  const [slope, offset] = calibration(prepared, byFold, modelsWithout(prepared, byFold));
  const model = { ...modelOfVerdicts(prepared), ...factsOf(prepared), slope, offset };
  return sourceOf(model, await fingerprintOf(prepared));
}

/**
 * `npm run train`: learns from the mails in test/mails, the held-out ones aside, and writes the model's file.
 * `-- --cross-validate` prints instead how mails are judged by models that did not see them: in five parts, near
 * copies in one, and file by file, so that no model knows the writer.
 */
export async function main(args: string[]): Promise<number> {
  if (args.includes('--cross-validate')) {
    const prepared = prepare(await readTrainingMails());
    const parts: [string, (one: Prepared) => string][] = [
      ['five parts', ({ training }) => String(foldOf(training.group))],
      // The two generated files hold the same sentences.
      ['writer by writer', ({ training }) => training.file.replace('long.', 'short.')],
    ];
    for (const [name, part] of parts) {
      const judged = judgeUnseen(prepared, part);
      const files = new Map(prepared.map(({ training }, index) => [judged[index]?.id ?? '', training.file]));
      process.stdout.write(`${report(`Cross-validated, ${name}`, judged).join('\n')}\n`);
      for (const file of new Set(files.values())) {
        const own = judged.filter((_, index) => prepared[index]?.training.file === file);
        process.stdout.write(`${report(`  ${file}`, own, true).join('\n')}\n`);
      }
      if (args.includes('--mistakes')) process.stdout.write(`${mistakes(judged).join('\n')}\n`);
    }
    return 0;
  }
  await writeFile(TARGET, await trainedSource());
  process.stderr.write('Wrote src/languages/weights.ts\n');
  return 0;
}
