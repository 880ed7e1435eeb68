import { expect, test, vi } from 'vitest';
import { lessonGroups } from '../../../insights/lesson-groups.ts';
import { monthSheet } from '../../../insights/month-sheet.ts';
import { askedAt, CLOCK, lost, toDo } from '../../../insights/records.fixture.ts';
import { lessonWords } from '../../../languages/lesson-words.ts';
import { sheetMarkdown } from './sheet.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

const on = { createdAt: '2026-12-10T10:00:00.000Z', decidedAt: '2026-12-09T10:00:00Z' };

const sheetOf = (log: Parameters<typeof monthSheet>[0]) =>
  sheetMarkdown(monthSheet(log, lessonGroups(log, Object.values(lessonWords)), CLOCK), CLOCK.now);

test('a month on one page: counts, lessons, what recurs, what is to do; nobody’s words are Markdown', () => {
  const log = [
    lost('a', {
      ...on,
      organisation: 'Northwind [UK]',
      request: askedAt('2026-12-10T10:00:00Z'),
      lesson: '# Send *the* offer early.',
      action: toDo('Write a <b>template</b>.', '2026-12-20'),
      followUp: toDo('Their new budget', '2027-01-10'),
    }),
    lost('b', {
      ...on,
      organisation: 'Halden',
      lesson: 'Send offers early',
      createdAt: '2026-12-11T10:00:00.000Z',
    }),
  ];
  expect(sheetOf(log)).toBe(`# Lessons, December 2026

- Noes that came in: 2
- Debriefs asked for: 1
- Reasons told, in a call or in writing: 0
- Lessons learned: 2
- Actions done: 0

## Learned this month

- \\# Send \\*the\\* offer early. (Northwind \\[UK\\])
- Send offers early (Halden)

## What keeps coming back

- Send offers early (2 times, not applied yet)

## Open actions

- [ ] Write a \\<b\\>template\\</b\\>, by Sun 20 Dec (Northwind \\[UK\\])

## To ask again

- [ ] Their new budget, by Sun 10 Jan 2027 (Northwind \\[UK\\])
`);
});

test('has no percentage and stays one page, however much there is', () => {
  const log = Array.from({ length: 60 }, (_, index) =>
    lost(`e${index}`, { ...on, lesson: `word${index} thing${index}`, action: toDo(`Do ${index}`) }),
  );
  const sheet = sheetOf(log);
  expect(sheet.split('\n').length).toBeLessThan(50);
  expect(sheet).toContain('- and 48 more');
  expect(sheet).not.toContain('%');
});
