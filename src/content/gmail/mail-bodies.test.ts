// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ownText } from '../own-text.ts';
import { only, showPage } from '../page.fixture.ts';

// The structures that mail programs send, and what a client makes of their ids and classes when it shows them.

const RULE = '<hr style="display:inline-block;width:98%" tabindex="-1">';
const HEADER = (words: string[]) =>
  `<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt">${words
    .map((word) => `<b>${word}</b> Ida Holm &lt;ida@holm.example&gt;<br>`)
    .join('')}</font><div>&nbsp;</div></div><div>Earlier words</div>`;
const ENGLISH = HEADER(['From:', 'Sent:', 'To:', 'Subject:']);
const ATTRIBUTION = (text: string) =>
  `<div dir="ltr" class="gmail_attr">${text} &lt;<a href="mailto:ida@holm.example">ida@holm.example</a>&gt;:<br></div>`;
const GMAIL_QUOTE = (text: string) =>
  `<div class="gmail_quote gmail_quote_container">${ATTRIBUTION(text)}<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex"><div dir="ltr"><p>Earlier words</p></div></blockquote></div>`;

const SENT: Record<string, string> = {
  'Gmail 2025': `<div dir="ltr">New words</div><br>${GMAIL_QUOTE('On Tue, Mar 3, 2026 at 12:05\u202fPM Ida Holm')}`,
  'Gmail on a phone': `<p>New words</p><br>${GMAIL_QUOTE('Em ter., 3 de mar. de 2026, 09:25, Ida Holm')}`,
  'a signature of Gmail':
    '<div dir="ltr"><div>New words<br></div><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr"><b>Tom Reed</b><div>Buyer</div></div></div></div>',
  'a signature that has lost its mark':
    '<div dir="ltr">New words<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature"><div>Tom Reed</div></div></div>',
  'Outlook on the web 2020': `<div style="font-family:Calibri;font-size:12pt">New words</div><div><br></div><div id="appendonsend"></div>${RULE}${ENGLISH}`,
  'Outlook on the web 2023': `<div class="elementToProof" style="font-size:12pt">New words</div>${RULE}${ENGLISH}`,
  'Outlook in Chinese': `<p class="MsoNormal">New words</p>${RULE}${HEADER(['发件人:', '发送时间:', '收件人:'])}`,
  'Outlook on a phone': `<div dir="ltr">New words</div><div id="mail-editor-reference-message-container" class="ms-outlook-mobile-reference-message">${RULE}${ENGLISH}</div>`,
  'Outlook on a Mac':
    '<div class="WordSection1"><p class="MsoNormal">New words</p><div id="mail-editor-reference-message-container"><div><div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b><span style="font-size:12.0pt">From: </span></b>Ida Holm</p></div><p>Earlier words</p></div></div></div></div>',
  'Outlook on Windows':
    '<div class="WordSection1"><p class="MsoNormal">New words</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> Ida Holm</p></div></div><p class="MsoNormal">Earlier words</p></div>',
  Thunderbird:
    '<p>New words</p><div class="moz-cite-prefix">On 03/03/2026 Ida Holm wrote:<br></div><blockquote type="cite" cite="mid:1@holm.example">Earlier words</blockquote>',
  Yahoo:
    '<div>New words</div><div id="ydp1yahoo_quoted_1" class="yahoo_quoted"><div>Earlier words</div></div>',
  'a signature of Outlook':
    '<div>New words</div><div id="Signature"><div><p>Tom Reed</p><p>Buyer, Reed Ltd</p></div></div>',
};

/** Gmail and Outlook make the ids and classes of foreign mails their own; a mail sent on twice has two prefixes. */
const PREFIXES = ['', 'm_-8523399395093454842', 'm_12gmail-m_34', 'gmail-', 'x_', 'x_x_'];

function prefixed(html: string, prefix: string): string {
  return html.replace(/ (id|class)="([^"]+)"/g, (_, name: string, value: string) => {
    const names = value.split(' ').map((one) => prefix + one);
    return ` ${name}="${names.join(' ')}"`;
  });
}

function own(html: string): string {
  showPage(`<div class="ii gt"><div class="a3s aiL">${html}</div></div>`);
  return ownText(only('.a3s'));
}

describe.each(Object.entries(SENT))('the own text of a mail by %s', (_, html) => {
  it.each(PREFIXES)('is without quote and signature, with the prefix “%s”', (prefix) => {
    expect(own(prefixed(html, prefix))).toBe('New words');
  });
});

describe('the own text of a mail as Gmail trims it', () => {
  const dots =
    '<div class="yj6qo ajU"><div id=":1" class="ajR" role="button"><img class="ajT" src="x"></div></div>';

  it.each([
    [
      'behind the dots',
      `<div dir="ltr"><div class="adM"><br></div><div>New words</div>${dots}<div class="adL"><br>Earlier words</div></div>`,
    ],
    [
      'in h5',
      `<div>New words</div>${dots}<div class="adL"><div class="adm"><div class="ajR h4"><div class="ajT"><br></div></div></div><div class="h5">EARLIER WORDS</div></div>`,
    ],
    [
      'on the quote itself',
      `<div dir="ltr">New words</div>${dots}<br>${GMAIL_QUOTE('On Tue Ida Holm').replace('gmail_quote gmail', 'gmail_quote adL gmail')}`,
    ],
    ['in pieces', `<div>New</div>${dots}<div class="adL">Earlier words</div><div>words</div>`],
  ])('leaves out what is trimmed: %s', (what, html) => {
    expect(own(html)).toBe(what === 'in pieces' ? 'New\nwords' : 'New words');
  });
});

it.each([
  ['the word quote in a class', '<div class="price-quote">New words</div>'],
  ['an id that only begins like a signature', '<div id="SignatureLine2">New words</div>'],
  ['a line across the mail', '<hr style="width:98%"><div>New words</div>'],
  ['bold words with a colon', '<p><b>Decision:</b> New words</p>'],
])('keeps what is the writer’s own: %s', (_, html) => {
  expect(own(html)).toContain('New words');
});
