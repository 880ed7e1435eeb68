import { wordings } from '../../../languages/wording.ts';
import type { Opportunity, Wording, WordingLanguage } from '../../../model.ts';
import {
  type GuideFacts,
  type GuidePart,
  guideFor,
  questionText,
  situationOf,
} from '../../../reply/guide.ts';
import { panelWording } from '../../labels.ts';
import type { AskedPart, GuideQuestion } from './course.ts';
import { guideMinutes } from './timer.ts';

export interface GuideOfEntry {
  parts: AskedPart[];
  /** The language that the questions are asked in. */
  lang: WordingLanguage;
}

const isWording = (language: string | null): language is WordingLanguage =>
  language !== null && language in wordings;

/** The language of the talk: that of the request, else of their mail, else the panel's. */
function languageOf({ request, language }: Opportunity): WordingLanguage {
  const asked = request?.choice?.language;
  if (asked) return asked;
  return isWording(language) ? language : panelWording().code;
}

/** The guide for the call of an entry: questions in the client's language, all else in the user's. */
export function guideOf(entry: Opportunity, minutes: number): GuideOfEntry {
  const lang = languageOf(entry);
  const said = entry.inMail.filter((reason) => reason !== 'not_said');
  const register = entry.request?.choice?.register;
  const facts = {
    kind: entry.kind,
    outcome: entry.outcome,
    minutes,
    told: entry.told.length > 0 ? entry.told : said,
    ...(register ? { register } : {}),
  };
  const wording = wordings[lang];
  const theirs = guideFor(facts, wording).steps;
  return {
    lang,
    parts: guideFor(facts, panelWording()).steps.map((part, index) => {
      const questions = theirs[index]?.questions ?? part.questions;
      const points = pointsOf(part, facts, wording);
      return {
        ...part,
        questions: points ?? questions,
        suggested: points ? (questions[0]?.id ?? null) : null,
      };
    }),
  };
}

/** All points of a part of which one is asked about: a client may raise another one than in the mail. */
function pointsOf({ part }: GuidePart, facts: GuideFacts, wording: Wording): GuideQuestion[] | null {
  const steps = wording.guide.plan.steps[situationOf(facts)][guideMinutes(facts.minutes)];
  const step = steps.find((one) => one.part === part);
  if (step?.ask !== 'one') return null;
  return step.questions.map((id) => ({ id, text: questionText(id, facts, wording) }));
}
