import { DEFINITIONS, type DefinitionId, type TableId } from '../../../insights/definitions.ts';
import { type TextKey, text } from '../../../platform/text.ts';

const WORDS: Record<DefinitionId, TextKey> = {
  loss: 'insDefLoss',
  few: 'insDefFew',
  outcome: 'insDefOutcome',
  primaryReason: 'insDefPrimary',
  onlyGuessed: 'insDefOnlyGuessed',
  compared: 'insDefCompared',
  surprised: 'insDefSurprised',
  asked: 'insDefAsked',
  accepted: 'insDefAccepted',
  held: 'insDefHeld',
  thanked: 'insDefThanked',
  thankedInTime: 'insDefInTime',
  unasked: 'insDefUnasked',
  noAnswer: 'insDefNoAnswer',
  noToAsk: 'insDefNoToAsk',
  askToCall: 'insDefAskToCall',
  quartiles: 'insDefQuartiles',
  competitor: 'insDefCompetitor',
  organisation: 'insDefCompetitor',
  month: 'insDefMonth',
  language: 'insDefLanguage',
  kind: 'insDefKind',
  secondChance: 'insDefSecondChance',
  wonBack: 'insDefWonBack',
  value: 'insDefValue',
  openTask: 'insDefOpenTask',
  lateTask: 'insDefLateTask',
  lessonGroup: 'insDefLessonGroup',
  applied: 'insDefApplied',
};

/** How a table's figures are counted, a sentence each. */
export const definitionsOf = (table: TableId): string[] => DEFINITIONS[table].map((id) => text(WORDS[id]));
