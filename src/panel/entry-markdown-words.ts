import type { Opportunity, SecondChance } from '../model.ts';
import { formatLocale, type TextKey, text } from '../platform/text.ts';
import { questionText } from '../reply/guide.ts';
import type { MarkdownWords } from '../transfer/entry-markdown.ts';
import { day, instantOf } from './dates.ts';
import { outcomeLabel, panelWording, reasonLabel } from './labels.ts';
import { moneyText } from './money.ts';
import { stageLabel } from './stages.ts';

const SECOND_CHANCES: Record<SecondChance, TextKey> = {
  none: 'secondChanceNone',
  talking: 'secondChanceTalking',
  won: 'secondChanceWon',
};

/**
 * The words around an entry that is written as Markdown, in the panel's language.
 * @param now decides which dates need no year
 */
export function entryMarkdownWords({ request }: Pick<Opportunity, 'request'>, now: Date): MarkdownWords {
  const register = request?.choice?.register;
  const dayOf = (date: string) => {
    const at = instantOf(date);
    return at && day(at, now, formatLocale());
  };
  return {
    headings: {
      lesson: text('entryLesson'),
      action: text('entryAction'),
      followUp: text('entryFollowUp'),
      theirWords: text('theirWords'),
      outcome: text('whereItWent'),
      competitor: text('learnCompetitor'),
      guess: text('youGuessed'),
      inMail: text('inTheirMail'),
      told: text('entryToldUnknown'),
      decided: text('happenedNo'),
      secondChance: text('secondChance'),
      tags: text('entryTags'),
      value: text('factValue'),
      stage: text('factStage'),
      callNotes: text('learnNotes'),
      notes: text('notes'),
    },
    outcome: outcomeLabel,
    reason: reasonLabel,
    question: (id) => questionText(id, register ? { register } : {}, panelWording()),
    secondChance: (state) => text(SECOND_CHANCES[state]),
    stage: stageLabel,
    money: (value) => moneyText(value, formatLocale()),
    date: dayOf,
    due: (due) => text('entryBy', dayOf(due) ?? due),
    noName: text('noName'),
  };
}

/** What no file name may hold on one of the systems (Windows is the strictest), and what breaks a line. */
const UNSAFE = /[\p{C}\p{Z}\\/:*?"<>|#%&{}$!'`^~@+=[\]]+/gu;

/** Longer names are cut: some systems count bytes, up to 255 of them. */
const LONGEST = 80;

/** The name of the file with an entry: "northwind-logistics-data-platform.md", safe on every system. */
export function entryFileName({
  organisation,
  project,
  contact,
}: Pick<Opportunity, 'organisation' | 'project' | 'contact'>): string {
  const name = [organisation ?? contact.name ?? contact.email, project]
    .filter(Boolean)
    .join(' ')
    .toLowerCase()
    .replace(UNSAFE, '-')
    .replace(/-{2,}/g, '-');
  const short = [...name].slice(0, LONGEST).join('');
  // A dot at an end hides the file or is dropped.
  return `${short.replace(/^[-.]+|[-.]+$/g, '') || 'lost-and-learned'}.md`;
}
