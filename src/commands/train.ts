import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { detect, partsOf } from '../detection/detect.ts';
import { kindOf, outcomeInput, reasonsOf } from '../detection/facts.ts';
import { lexiconOf } from '../detection/lexicon.ts';
import { CONCEPTS, type Model, ZERO } from '../detection/model.ts';
import { rawScoreOf, signalsOf } from '../detection/score.ts';
import { detectionLanguages } from '../languages/detection.ts';
import { baselineSaysNo } from './baseline.ts';
import {
  calibrate,
  type Example,
  learn,
  learnOutcomes,
  type OutcomeExample,
  PHRASES_ALONE,
} from './learn.ts';
import type { Judged } from './measures.ts';
import { mistakes, report } from './table.ts';
import { readTrainingMails, type TrainingMail } from './training-mails.ts';

const TARGET = fileURLToPath(new URL('../detection/weights.ts', import.meta.url));
const FOLDS = 8;

export interface Prepared {
  training: TrainingMail;
  /** Null where the words do not decide: the user's own message, an answer to a debrief request. */
  example: Example | null;
  /** Null for what is no rejection. */
  outcome: OutcomeExample | null;
}

export function prepare(mails: readonly TrainingMail[]): Prepared[] {
  const lexicon = lexiconOf(detectionLanguages);
  return mails.map((training) => {
    const { messages, judged, around, debriefAnswer } = partsOf(training.mail.thread, lexicon, PHRASES_ALONE);
    if (!judged || training.label.expect?.debriefAnswer || debriefAnswer)
      return { training, example: null, outcome: null };
    const signals = signalsOf(judged.analysis, around);
    if (signals.noLetter) return { training, example: null, outcome: null };
    const { outcome, rejection } = training.label;
    const kind = kindOf([around.subject, ...messages.map((message) => message.analysis)], signals.refusals);
    const input = outcomeInput(signals.features, signals.refusals, kind, reasonsOf(judged.analysis));
    return {
      training,
      example: { rejection, signals },
      outcome: rejection && outcome ? { outcome, input } : null,
    };
  });
}

/** A model of these mails, not yet calibrated. */
function modelOf(prepared: readonly Prepared[]): Model {
  const model = learn(prepared.flatMap(({ example }) => example ?? []));
  return { ...model, outcomes: learnOutcomes(prepared.flatMap(({ outcome }) => outcome ?? [])) };
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
    models.set(name, modelOf(prepared.filter((one) => part(one) !== name)));
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
    if (!model || !one.example) continue;
    scores.push(rawScoreOf(one.example.signals, model));
    truths.push(one.example.rejection);
  }
  return calibrate(scores, truths);
}

export function judgeUnseen(prepared: readonly Prepared[], part: (one: Prepared) => string): Judged[] {
  const models = modelsWithout(prepared, part);
  const [slope, offset] = calibration(prepared, part, models);
  return prepared.flatMap((one) => {
    const model = models.get(part(one));
    if (!model) return [];
    const { mail, label } = one.training;
    const verdict = detect(mail.thread, detectionLanguages, { ...model, slope, offset });
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

function sourceOf(model: Model): string {
  const { bias, scale, slope, offset, dense, outcomes } = model;
  return [
    '// biome-ignore-all format: written by `npm run train`; do not edit.',
    '// biome-ignore-all lint: written by `npm run train`.',
    '',
    '/** The learned model as text. */',
    `export const weights = ${JSON.stringify({ concepts: CONCEPTS.join(' '), bias, scale, slope, offset, dense, outcomes, table: tableOf(model) })};`,
    '',
  ].join('\n');
}

/** The source of the model as the project's own mails give it; the same bytes each time. */
export async function trainedSource(): Promise<string> {
  const prepared = prepare(await readTrainingMails());
  const byFold = ({ training }: Prepared) => String(foldOf(training.group));
  const [slope, offset] = calibration(prepared, byFold, modelsWithout(prepared, byFold));
  return sourceOf({ ...modelOf(prepared), slope, offset });
}

/**
 * `npm run train`: learns from the mails in test/mails, the held-out ones aside, and writes the model's file.
 * `-- --cross-validate` prints instead how mails are judged by models that did not see them: in eight parts, near
 * copies in one, and file by file, so that no model knows the writer.
 */
export async function main(args: string[]): Promise<number> {
  if (args.includes('--cross-validate')) {
    const prepared = prepare(await readTrainingMails());
    const parts: [string, (one: Prepared) => string][] = [
      ['eight parts', ({ training }) => String(foldOf(training.group))],
      // The two generated files hold the same sentences.
      ['writer by writer', ({ training }) => training.file.replace('long', 'short')],
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
  process.stderr.write('Wrote src/detection/weights.ts\n');
  return 0;
}
