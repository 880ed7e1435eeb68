import { describe, expect, it } from 'vitest';
import { hrefOf, type Page, pageOf } from './router.ts';

const PAGES: Page[] = [
  { is: 'email' },
  { is: 'log' },
  { is: 'settings' },
  { is: 'entry', id: 'a/b c' },
  { is: 'new', fromMail: false },
  { is: 'new', fromMail: true },
];

describe('pageOf', () => {
  it.each(PAGES)('reads back the address of %o', (page) => {
    expect(pageOf(hrefOf(page))).toEqual(page);
  });

  it.each(['', '#', '#/nowhere', '#/entry/'])('is "This email" for "%s"', (hash) => {
    expect(pageOf(hash)).toEqual({ is: 'email' });
  });
});
