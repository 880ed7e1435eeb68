import { formatLocale, text } from '../../../platform/text.ts';
import { MOST_TEMPLATE, type TemplateProblem } from '../../../reply/template-problems.ts';

/** What is wrong, and what to do. */
export function problemText(problem: TemplateProblem): string {
  switch (problem.is) {
    case 'unknown-field':
      return text('templateNoField', `{{${problem.name}}}`);
    case 'unclosed':
      return text('templateUnclosed', problem.sign);
    case 'unopened':
      return text('templateUnopened', problem.sign);
    case 'single':
      return text('templateSingle');
    case 'nested':
      return text('templateNested');
    case 'empty':
      return text('templateEmpty');
    case 'too-long':
      return text('templateTooLong', new Intl.NumberFormat(formatLocale()).format(MOST_TEMPLATE));
  }
}
