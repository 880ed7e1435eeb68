import { formatLocale, type TextKey, text } from '../../../platform/text.ts';
import type { ImportCode, ImportProblem } from '../../safety-services.ts';

/** What is wrong with a file or a line of it, and what to do. */
const WORDS: Record<ImportCode, { what: TextKey; toDo: TextKey }> = {
  empty: { what: 'importEmpty', toDo: 'importEmptyDo' },
  'no-text': { what: 'importNoText', toDo: 'importNoTextDo' },
  'not-ours': { what: 'importNotOurs', toDo: 'importNotOursDo' },
  newer: { what: 'importNewer', toDo: 'importNewerDo' },
  'cut-off': { what: 'importCutOff', toDo: 'importCutOffDo' },
  'too-large': { what: 'importTooLarge', toDo: 'importTooLargeDo' },
  'wrong-passphrase': { what: 'importWrongKey', toDo: 'importWrongKeyDo' },
  damaged: { what: 'importDamaged', toDo: 'importDamagedDo' },
  'no-json': { what: 'importNoJson', toDo: 'importNoJsonDo' },
  'too-deep': { what: 'importTooDeep', toDo: 'importTooDeepDo' },
  'too-long': { what: 'importTooLong', toDo: 'importTooLongDo' },
  'wrong-value': { what: 'importWrongValue', toDo: 'importWrongValueDo' },
  'no-such-date': { what: 'importNoSuchDate', toDo: 'importNoSuchDateDo' },
  'unclear-date': { what: 'importUnclearDate', toDo: 'importUnclearDateDo' },
  'wrong-cells': { what: 'importWrongCells', toDo: 'importWrongCellsDo' },
  twice: { what: 'importTwice', toDo: 'importTwiceDo' },
};

/** Their value says nothing to a person. */
const UNSHOWN: readonly ImportCode[] = ['newer', 'too-large', 'too-deep'];

/** Signs that are not seen, and those that turn the text around them. */
const UNSEEN = /[\p{Cc}\p{Cf}]+/gu;

export const whatText = (code: ImportCode): string => text(WORDS[code].what);
export const toDoText = (code: ImportCode): string => text(WORDS[code].toDo);

/** Where a problem is: the line, the field as the file names it, the value that stands there; empty if none is known. */
export function whereText({ code, line, field, value }: ImportProblem): string {
  const parts = [
    line === null ? null : text('importLine', new Intl.NumberFormat(formatLocale()).format(line)),
    field,
    value === null || UNSHOWN.includes(code) ? null : text('quoted', value.replace(UNSEEN, ' ')),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** All that a list of problems says, a line each, to be kept beside the file. */
export const problemsText = (problems: readonly ImportProblem[]): string =>
  problems.map((problem) => `${whereText(problem)} · ${whatText(problem.code)}\n`).join('');

/** Problems of one cause, in the order of their lines. */
export interface ProblemGroup {
  code: ImportCode;
  problems: readonly ImportProblem[];
}

/** Problems by their cause, the cause met first first: it is said once, and what to do about it too. */
export function problemGroups(problems: readonly ImportProblem[]): ProblemGroup[] {
  const codes = [...new Set(problems.map(({ code }) => code))];
  return codes.map((code) => ({ code, problems: problems.filter((problem) => problem.code === code) }));
}
