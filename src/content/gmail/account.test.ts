// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { showPage } from '../page.fixture.ts';
import { readAccount, titleParts } from './account.ts';

const banner = (label: string, link = true) =>
  `<header role="banner"><a ${link ? 'href="https://accounts.example/SignOutOptions?a=b"' : ''} aria-label="${label}"></a></header>`;

function account(html: string, title = '') {
  showPage(html, title);
  return readAccount();
}

describe('readAccount', () => {
  it.each([
    ['Google Account: Sam Reed\n(sam@reed.example)', 'Sam Reed'],
    ['Compte Google : Sam Reed \n(Sam@Reed.example)', 'Sam Reed'],
    ['Google 账号：Sam Reed（sam@reed.example）', 'Sam Reed'],
    ['Account: (sam@reed.example)', null],
  ])('reads the banner: %s', (label, name) => {
    expect(account(banner(label)).account).toEqual({ name, email: 'sam@reed.example' });
    expect(account(banner(label, false)).account).toEqual({ name, email: 'sam@reed.example' });
  });

  it('does not take an address outside of brackets', () => {
    expect(account(banner('Mail to sam@reed.example')).account).toBeNull();
  });

  it('lets the title win in a delegated mailbox, and drops the name of whoever is signed in', () => {
    const html = banner('Account: Sam Reed (sam@reed.example)');
    expect(account(html, 'Inbox (3) - sales@reed.example - Gmail').account).toEqual({
      name: null,
      email: 'sales@reed.example',
    });
  });

  it('does not choose between two labels of the banner', () => {
    const html = banner('Account: Sam (sam@reed.example)') + banner('Account: Eve (eve@else.example)', false);
    expect(account(html)).toEqual({ account: null, disagree: true });
    expect(account(html, 'x - sam@reed.example - Gmail').account).toEqual({
      name: 'Sam',
      email: 'sam@reed.example',
    });
  });

  it('is null without banner and title', () => {
    expect(account('<p>sam@reed.example</p>', 'Gmail')).toEqual({ account: null, disagree: false });
  });
});

describe('titleParts', () => {
  it.each([
    ['Offer - 12 - sam@reed.example - Gmail', 'Offer - 12'],
    ['Mail eve@else.example - now - sam@reed.example - Reed - Post', 'Mail eve@else.example - now'],
  ])('%s', (title, before) => {
    showPage('', title);
    expect(titleParts()).toEqual({ before, email: 'sam@reed.example' });
  });
});
