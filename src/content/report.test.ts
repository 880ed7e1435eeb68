// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MailClient } from './client.ts';
import { BANNER, card2016, card2026, collapsedCard, conversation, idAt } from './gmail/cards.fixture.ts';
import { gmail } from './gmail/client.ts';
import { outlook } from './outlook/client.ts';
import { ACCOUNT, message, pane } from './outlook/pane.fixture.ts';
import { only, showPage } from './page.fixture.ts';
import { pageReport } from './report.ts';
import { fixedWords } from './report-words.ts';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'x', getManifest: () => ({ version: '0.1.0' }) } },
}));

const CLIENTS: readonly MailClient[] = [gmail, outlook];

/** What a person or a mail may put into a page; `next` gives another word each time. */
function mailWith(next: () => string): string {
  return `<div dir="ltr" class="${next()} m_${next()} x_${next()} gmail_quote" id="${next()}" title="${next()}">
    ${next()} <!-- ${next()} --><template><p title="${next()}">${next()}</p></template>
    <a href="https://${next()}.example/${next()}?${next()}=${next()}#${next()}" name="${next()}">${next()}</a>
    <img src="https://${next()}.example/${next()}.png" alt="${next()}">
    <p style="background: url(https://${next()}.example/); font-family: ${next()}">${next()} ${next()}</p>
    <table summary="${next()}"><caption>${next()}</caption><tr><td data-${next()}="${next()}" aria-${next()}="${next()}">${next()}</td></tr></table>
    <${next()}-x ${next()}="${next()}">${next()}</${next()}-x><o:${next()}>${next()}</o:${next()}>
    <svg><title>${next()}</title><g id="${next()}"></g></svg><style>.${next()} { color: red }</style>
    <div role="${next()}" type="${next()}" for="${next()}" lang="${next()}">${next()}</div>
    <input name="${next()}" value="${next()}"><textarea>${next()}</textarea></div>`;
}

const PAGES: Record<string, (next: () => string) => string> = {
  'a Gmail conversation': (next) =>
    `${BANNER.replaceAll('Sam Reed', `${next()} ${next()}`).replaceAll('sam@reed', `${next()}@${next()}`)}${conversation(
      collapsedCard({ name: next(), email: `${next()}@${next()}.example`, title: next() }) +
        card2026({
          id: idAt('2026-03-03T09:15:00Z'),
          name: `${next()} ${next()}`,
          email: `${next()}@${next()}.example`,
          title: next(),
          body: mailWith(next),
        }),
      idAt('2026-03-03T09:00:00Z'),
    ).replace('Offer 12', `${next()} ${next()}`)}`,
  'a Gmail conversation of which nothing is known': (next) =>
    `<div role="main">${card2016({
      email: null,
      portrait: null,
      name: next(),
      title: next(),
      body: mailWith(next),
    })
      .replaceAll('a3s', 'b7Q')
      .replaceAll('ii gt', 'k4Z')
      .replaceAll('adn', 'zR2')}</div>`,
  'an Outlook conversation': (next) =>
    `${ACCOUNT.replaceAll('Sam Reed', `${next()} ${next()}`).replaceAll('sam@reed', `${next()}@${next()}`)}${pane(
      message({
        from: `From: ${next()} ${next()}`,
        shown: next(),
        persona: next(),
        recipients: next(),
        body: mailWith(next),
      }),
      `${next()} ${next()}`,
    )}`,
  'an Outlook conversation of which nothing is known': (next) =>
    `<div role="main"><div class="q9Zk" aria-label="${next()}">${next()}</div>${mailWith(next)}</div>`,
};

function reportOn(client: MailClient, page: string, words: readonly string[]): string {
  let at = 0;
  const next = () => words[at++ % words.length] ?? '';
  showPage((PAGES[page] ?? (() => ''))(next), `${next()} - ${next()}`);
  return pageReport(client, client.read().unreadable);
}

const small = (text: string) => text.toLowerCase();
const runsIn = (text: string): string[] => text.match(/\p{L}{2,}/gu) ?? [];

/** What a report says of a page without a word in it: the words that are its own. */
function ownWords(client: MailClient): Set<string> {
  showPage('<div role="main"></div>');
  const { roles, names, values, address, inMail } = fixedWords(Object.values(client.signs).flat());
  const tags =
    'div span table tbody tr td th h2 h3 img button input textarea header caption svg style template p a';
  const kinds = ['url', 'closed', 'hidden', 'others', 'cut', 'off', 'MAIL', 'none', 'display', tags].join(
    ' ',
  );
  const fixed = [...roles, ...names, ...values, ...address, ...inMail, kinds, pageReport(client, [])].join(
    ' ',
  );
  return new Set(runsIn(fixed).map(small));
}

/** As in names, addresses and mails of many languages, and such as also stand in the clients' own names. */
const anyWord = fc.oneof(
  fc.stringMatching(/^[A-Za-z]{2,12}$/),
  fc.stringMatching(/^[A-Z][a-z]{2,5}[A-Z][a-z]{1,4}$/),
  fc.constantFrom(
    'Dana',
    'McKay',
    'subject',
    'person',
    'Conversation',
    'aiLx',
    'Große',
    'Peña',
    'Łukasz',
    '見積',
  ),
);

/** In no name of a client: nothing of them is left out because of such a word. */
const oddWord = fc.stringMatching(/^q[jx]{2}[a-z]{4,8}q$/);

beforeEach(() => showPage(''));

describe.each(CLIENTS.map((client) => [client.id, client] as const))('a report from %s', (_, client) => {
  it.each(Object.keys(PAGES))('holds no word of %s', (page) => {
    const own = ownWords(client);
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 5, maxLength: 60 }), (words) => {
        const said = new Set(runsIn(reportOn(client, page, words)).map(small));
        // A word of the mail that is also one of the report's own tells nothing about the mail.
        expect(
          words
            .flatMap(runsIn)
            .map(small)
            .filter((word) => said.has(word) && !own.has(word)),
        ).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it.each(Object.keys(PAGES))('is the same whatever words stand in %s', (page) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(oddWord, oddWord), { minLength: 60, maxLength: 80 }), (pairs) => {
        const [one, other] = [0, 1].map((side) => pairs.map((pair) => pair[side] ?? ''));
        expect(reportOn(client, page, one ?? [])).toBe(reportOn(client, page, other ?? []));
      }),
      { numRuns: 5 },
    );
  });
});

describe('a report', () => {
  const WORDS = ['Ida', 'Holm', 'offer', 'chose', 'somebody'];

  it('says which version, which client, what was missing, and which signs are no longer found', () => {
    const report = reportOn(gmail, 'a Gmail conversation of which nothing is known', WORDS);
    expect(report).toMatch(/^Lost & Learned 0\.1\.0, .*, gmail\n/);
    expect(report).toContain('could not read: no-conversation');
    expect(report).toMatch(/^body: 0 \.a3s$/m);
  });

  it('keeps tags, roles, states, the client’s own classes and attributes, and the shape of ids', () => {
    const mail = reportOn(outlook, 'an Outlook conversation', WORDS);
    expect(mail).toContain('div.aVla3');
    expect(mail).toMatch(/\[id=UniqueMessageBody_n\].* MAIL/);
    expect(mail).toMatch(/\[id=MSG_x_FROM\]\[aria-label=…\]/);
    expect(mail).toContain('[data-testid=SentReceivedSavedTime][role=heading][aria-level=3]');
    const gmails = reportOn(gmail, 'a Gmail conversation', WORDS);
    expect(gmails).toContain('[data-message-id=#msg-f:n][data-legacy-message-id=h]');
    expect(gmails).toContain('span.gD[email=@][name=…][data-hovercard-id=x');
    expect(gmails).toContain('[jslog=20277;…]');
    expect(gmails).toContain('[data-thread-perm-id=undefined]');
  });

  it('shows what stands in what, and alike neighbours as one', () => {
    showPage('<div role="main"><ul><li><b>a</b></li><li><b>b</b></li></ul><p>c</p></div>');
    expect(pageReport(gmail, [])).toContain('div[role=main]\n ul\n  li ×2\n   b\n    "…"\n p\n  "…"');
  });

  it('keeps a class that no list knows, unless the page says it somewhere as a word', () => {
    const page = (words: string) => `<div role="main"><p class="dK3 McKay">${words}</p></div>`;
    showPage(page('Hello'));
    expect(pageReport(gmail, [])).toContain('p.dK3.McKay');
    showPage(page('Hello McKay'));
    expect(pageReport(gmail, [])).toContain('p.dK3.-');
  });

  it('stays below 60 KB and ends soon for a conversation of 60 long mails', () => {
    const mails = Array.from({ length: 60 }, (_, index) =>
      card2026({ id: idAt('2026-03-03T09:15:00Z', index), body: '<div><p>Mine.</p></div>'.repeat(20) }),
    );
    showPage(conversation(mails.join(''), idAt('2026-03-03T09:00:00Z')));
    const report = pageReport(gmail, []);
    expect(report.length).toBeLessThanOrEqual(60_020);
    expect(report).toContain('(others)');
    expect(report).toContain('.adn');
  });

  it('is cut off where even the shallowest structure is too long', () => {
    showPage('<div role="main"></div>');
    for (let index = 0; index < 500; index += 1) {
      const odd = document.createElement('div');
      odd.id = `MSG_${'n_'.repeat(index % 20)}FROM`;
      only('[role=main]').appendChild(document.createElement('div')).append(odd);
    }
    expect(pageReport(outlook, []).length).toBeLessThanOrEqual(60_020);
  });
});
