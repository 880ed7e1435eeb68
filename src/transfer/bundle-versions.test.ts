import { describe, expect, it } from 'vitest';
import { BUNDLE_VERSION, type BundleItem } from './bundle.ts';
import { createBundleReader } from './read-bundle.ts';

// Files as versions of the program have written them. They stay as they are: what somebody exported once must be read
// by every later version. A new version of the format gets a file of its own here.

const VERSION_1 = String.raw`{"format":"lost-and-learned","version":1,"exportedAt":"2026-12-03T08:00:00.000Z","device":"dev1","counts":{"settings":2,"phrases":1,"mutes":3,"drafts":1,"proposals":1,"opportunities":1},
"settings":[
{"name":"nudgeAfter","value":7,"at":"0mwlxp91c-0000-dev1"},
{"name":"workDays","value":[1,2,3,4]}
],
"phrases":[
{"id":"w1","createdAt":"2026-11-18T10:00:00.000Z","phrase":"sorted elsewhere","language":"en"}
],
"mutes":[
{"of":"sender","key":"sender news@shop.example","createdAt":"2026-11-18T10:00:00.000Z","email":"news@shop.example"},
{"of":"phrase","key":"phrase no luck","createdAt":"2026-11-18T10:00:00.000Z","phrase":"no luck"},
{"of":"message","key":"message m-3","createdAt":"2026-11-18T10:00:00.000Z","messageKey":"m-3","from":{"name":"Dana Whitfield","email":"dana@northwind.example"},"sentAt":"2026-11-18T10:32"}
],
"drafts":[
{"threadKey":"gmail|sam@acme.example|t3","choice":{"template":"short","language":"es","register":"usted","minutes":15},"text":"Dear Dana,\nthank you.","changedAt":"2026-11-18T10:00:00.000Z"}
],
"proposals":[
{"id":"p1","createdAt":"2026-11-02T08:00:00.000Z","changedAt":"2026-11-03T08:00:00.000Z","client":"outlook","account":"sam@acme.example","draftId":"d1","recipients":[{"name":"Dana Whitfield","email":"dana@northwind.example"}],"subject":"Offer: data platform","language":"en","threadKey":"outlook|sam@acme.example|t2","threadUrl":"https://outlook.office.com/mail/id/t2","mail":{"insertedAt":"2026-11-18T09:50:00.000Z","text":"Would ten minutes suit you?","sentAt":"2026-11-18T10:52:00+01:00","sentId":"m-1"},"agreement":{"offeredAt":"2026-11-02T08:00:00Z","agreedAt":"2026-11-03T08:00:00Z","how":"phone"},"watch":{"since":"2026-11-02T08:00:00.000Z","days":21},"settledAt":"2026-11-18T09:44:00.000Z"}
],
"opportunities":[
{"id":"e1","fields":{"createdAt":{"value":"2026-11-18T09:44:00.000Z","at":"0mwlxp91c-0000-dev1"},"kind":{"value":"tender","at":"0mwlxp91c-0000-dev1"},"contact":{"value":{"name":"Dana Whitfield","email":"dana@northwind.example"},"at":"0mwlxp91c-0000-dev1"},"organisation":{"value":"Northwind Logistics","at":"0mwlxp91c-0000-dev1"},"project":{"value":"Data platform","at":"0mwlxp91c-0000-dev1"},"threadKey":{"value":"gmail|sam@acme.example|t1","at":"0mwlxp91c-0000-dev1"},"threadUrl":{"value":"https://mail.google.com/mail/u/0/#inbox/t1","at":"0mwlxp91c-0000-dev1"},"decidedAt":{"value":"2026-11-18T10:32:00+01:00","at":"0mwlxp91c-0000-dev1"},"outcome":{"value":"competitor","at":"0mwlxp91c-0000-dev1"},"guess":{"value":["price_value","budget"],"at":"0mwlxp91c-0000-dev1"},"inMail":{"value":["not_said"],"at":"0mwlxp91c-0000-dev1"},"evidence":{"value":"We’ve decided to go in a different direction.","at":"0mwlxp91c-0000-dev1"},"language":{"value":"en","at":"0mwlxp91c-0000-dev1"},"status":{"value":"held","at":"0mwlxp91c-0000-dev1"},"remindAt":{"value":{"at":"2026-11-24T14:00:00.000Z","zone":"Europe/Madrid","wall":"2026-11-24T15:00"},"at":"0mwlxp91c-0000-dev1"},"agreement":{"value":{"offeredAt":"2026-11-02T08:00:00Z","agreedAt":"2026-11-03T08:00:00Z","how":"phone"},"at":"0mwlxp91c-0000-dev1"},"request":{"value":{"insertedAt":"2026-11-18T09:50:00.000Z","text":"Would ten minutes suit you?","sentAt":"2026-11-18T10:52:00+01:00","sentId":"m-1","choice":{"template":"short","language":"es","register":"usted","minutes":15}},"at":"0mwlxp91c-0000-dev1"},"nudge":{"value":{"insertedAt":"2026-11-18T09:50:00.000Z","text":"Would ten minutes suit you?","sentAt":"2026-11-18T10:52:00+01:00","sentId":"m-1"},"at":"0mwlxp91c-0000-dev1"},"reply":{"value":{"as":"accepted","at":"2026-11-20T10:00:00+01:00","messageId":"m-2","words":"Gladly."},"at":"0mwlxp91c-0000-dev1"},"call":{"value":{"plan":{"at":"2026-11-24T14:00:00.000Z","zone":"Europe/Madrid","wall":"2026-11-24T15:00"},"minutes":10,"place":"+34 600 000 000","remindBefore":10,"aim":"What tipped it?","startedAt":"2026-11-24T14:00:00.000Z","endedAt":"2026-11-24T14:11:00.000Z","elapsed":640,"runningSince":"2026-11-24T14:00:00.000Z","question":"nd.status","skipped":["open"]},"at":"0mwlxp91c-0000-dev1"},"confirmation":{"value":{"insertedAt":"2026-11-18T09:50:00.000Z","text":"Would ten minutes suit you?","sentAt":"2026-11-18T10:52:00+01:00","sentId":"m-1"},"at":"0mwlxp91c-0000-dev1"},"farewell":{"value":{"insertedAt":"2026-11-18T09:50:00.000Z","text":"Would ten minutes suit you?","sentAt":"2026-11-18T10:52:00+01:00","sentId":"m-1"},"at":"0mwlxp91c-0000-dev1"},"told":{"value":["proof_risk"],"at":"0mwlxp91c-0000-dev1"},"action":{"value":{"text":"Ask Marlowe for a logistics case","due":"2026-11-27","doneAt":"2026-11-26T08:00:00.000Z"},"at":"0mwlxp91c-0000-dev1"},"followUp":{"value":{"text":"One data team by summer","due":"2027-03-01","doneAt":"2027-03-01T08:00:00.000Z"},"at":"0mwlxp91c-0000-dev1"},"thanks":{"value":{"insertedAt":"2026-11-18T09:50:00.000Z","text":"Would ten minutes suit you?","sentAt":"2026-11-18T10:52:00+01:00","sentId":"m-1"},"at":"0mwlxp91c-0000-dev1"},"closedAt":{"value":"2026-11-24T15:31:00.000Z","at":"0mwlxp91c-0000-dev1"},"keptOpen":{"value":true,"at":"0mwlxp91c-0000-dev1"},"tender":{"value":{"rule":"eu","notifiedOn":"2026-11-16"},"at":"0mwlxp91c-0000-dev1"},"secondChance":{"value":"talking","at":"0mwlxp91c-0000-dev1"},"secondChanceAt":{"value":"2026-12-01T08:00:00.000Z","at":"0mwlxp91c-0000-dev1"},"competitor":{"value":"Vantec","at":"0mwlxp91c-0000-dev1"},"tags":{"value":["logistics","references"],"at":"0mwlxp91c-0000-dev1"},"binnedAt":{"value":"2026-12-02T08:00:00.000Z","at":"0mwlxp91c-0000-dev1"}},"texts":{"notes":{"versions":[{"text":"They had two offers.\n\nAsk for Ines.","at":"0mwlxp91c-0000-dev1"}],"seen":{"dev1":"0mwlxp91c-0000-dev1"}},"lesson":{"versions":[{"text":"Lead with references from their own industry.","at":"0mwlxp91c-0000-dev1"}],"seen":{"dev1":"0mwlxp91c-0000-dev1"}},"call.chosen":{"versions":[{"text":"Vantec.","at":"0mwlxp91c-0000-dev1"}],"seen":{"dev1":"0mwlxp91c-0000-dev1"}},"call.t.score":{"versions":[{"text":"Second of five.","at":"0mwlxp91c-0000-dev1"}],"seen":{"dev1":"0mwlxp91c-0000-dev1"}}}}
]
}
`;

const FILES: Record<number, string> = { 1: VERSION_1 };

const SECTIONS = ['settings', 'phrases', 'mutes', 'drafts', 'proposals', 'opportunities'];

function read(text: string) {
  const reader = createBundleReader();
  const items: BundleItem[] = [];
  for (let at = 0; at < text.length; at += 100) items.push(...reader.push(text.slice(at, at + 100)));
  const end = reader.end();
  return { head: end.head, items: [...items, ...end.items], problems: reader.problems };
}

/** What is in a file, told by JSON alone. */
function expected(text: string): unknown[] {
  const parsed: Record<string, unknown[]> = JSON.parse(text);
  return SECTIONS.flatMap((section) => (parsed[section] ?? []).map((item) => ({ section, item })));
}

describe('every version that was ever written', () => {
  it('has its file here', () => {
    expect(Object.keys(FILES)).toEqual(Array.from({ length: BUNDLE_VERSION }, (_, index) => `${index + 1}`));
  });

  it.each(Object.entries(FILES))('is read whole: %s', (version, text) => {
    const { head, items, problems } = read(text);
    expect(problems).toEqual([]);
    expect(head.version).toBe(Number(version));
    expect(items).toEqual(expected(text));
    expect(items).toHaveLength(9);
  });

  it.each(Object.entries(FILES))('is read whole in any other layout: %s', (_, text) => {
    const whole = read(text);
    const sorted = Object.fromEntries(Object.entries(JSON.parse(text)).sort().reverse());
    for (const layout of [
      JSON.stringify(JSON.parse(text)),
      JSON.stringify(JSON.parse(text), null, 2),
      JSON.stringify(JSON.parse(text), null, '\t').replaceAll('\n', '\r\n'),
      `\uFEFF\n${text.replaceAll('\n', '\r\n')}`,
      text.replace(/^\{/, '{ '),
    ]) {
      expect(read(layout)).toEqual(whole);
    }
    const other = read(JSON.stringify(sorted, null, 4));
    expect(other.head).toEqual(whole.head);
    expect(other.problems).toEqual([]);
    expect(new Set(other.items)).toEqual(new Set(whole.items));
  });
});

describe('a file from before there was a section', () => {
  it('is read, the section empty', () => {
    const older = VERSION_1.replace('"drafts":1,', '').replace(/"drafts":\[\n.*\n\],\n/, '');
    expect(older).not.toContain('drafts');
    const { head, items, problems } = read(older);
    expect(problems).toEqual([]);
    expect(head.counts).toEqual({
      settings: 2,
      phrases: 1,
      mutes: 3,
      templates: 0,
      lessonLinks: 0,
      drafts: 0,
      proposals: 1,
      opportunities: 1,
    });
    expect(items).toEqual(expected(older));
    expect(read(JSON.stringify(JSON.parse(older), null, 1)).items).toEqual(items);
  });
});
