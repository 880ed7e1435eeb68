// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ownText } from './own-text.ts';
import { only, showPage } from './page.fixture.ts';

const ATTRIBUTION =
  '<div dir="ltr" class="gmail_attr">On Tue, Mar 3, 2026 Ida Holm &lt;<a href="mailto:ida@holm.example">ida@holm.example</a>&gt; wrote:<br></div>';
const OUTLOOK_HEADER = (id: string) =>
  `<div id="${id}" dir="ltr"><font face="Calibri"><b>From:</b> Ida Holm &lt;ida@holm.example&gt;<br><b>Sent:</b> Tuesday<br></font><div>&nbsp;</div></div><div>Earlier words</div>`;
const RULE = '<hr style="display:inline-block;width:98%" tabindex="-1">';
const WORD_LINE = 'border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm';

function own(html: string): string {
  showPage(`<div id="body">${html}</div>`);
  return ownText(only('#body'));
}

describe('ownText of the structures that mail programs write', () => {
  it.each([
    [
      'Gmail',
      `<div dir="ltr">New words</div><br><div class="gmail_quote gmail_quote_container">${ATTRIBUTION}<blockquote class="gmail_quote" style="margin:0">Earlier words<br></blockquote></div>`,
    ],
    [
      'Gmail on a phone',
      `<p>New words</p><br><div class="gmail_quote gmail_quote_container">${ATTRIBUTION}<blockquote class="gmail_quote"><div dir="ltr"><p>Earlier words</p></div></blockquote></div>`,
    ],
    [
      'Gmail with a signature',
      '<div dir="ltr"><div>New words<br></div><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr"><b>Tom Reed</b><div>Buyer</div></div></div></div>',
    ],
    [
      'Outlook on the web',
      `<div style="font-size:12pt">New words</div><div><br></div><div id="appendonsend"></div>${RULE}${OUTLOOK_HEADER('divRplyFwdMsg')}`,
    ],
    [
      'Outlook on the web without appendonsend',
      `<div class="elementToProof">New words</div>${RULE}${OUTLOOK_HEADER('divRplyFwdMsg')}`,
    ],
    [
      'Outlook shown by Outlook',
      `<p class="x_MsoNormal">New words</p>${RULE}${OUTLOOK_HEADER('x_divRplyFwdMsg')}`,
    ],
    [
      'Outlook on a phone',
      `<div dir="ltr">New words</div><div id="mail-editor-reference-message-container" class="ms-outlook-mobile-reference-message">${RULE}${OUTLOOK_HEADER('divRplyFwdMsg')}</div>`,
    ],
    [
      'Outlook on a Mac',
      `<div class="WordSection1"><p class="MsoNormal">New words</p><div id="mail-editor-reference-message-container"><div><div><div style="${WORD_LINE}"><p class="MsoNormal"><b>From: </b>Ida</p></div><p>Earlier words</p></div></div></div></div>`,
    ],
    [
      'trimmed by Gmail',
      '<div dir="ltr"><div class="adM"><br></div><div>New words</div><div class="yj6qo ajU"><div id=":1" class="ajR" role="button" aria-label="…"><img class="ajT"></div></div><div class="adL"><br>Earlier words<br></div></div>',
    ],
    [
      'trimmed by Gmail, h5',
      '<div>New words</div><div class="yj6qo ajU"><div class="ajR"></div></div><div class="adL"><div class="adm"><div class="ajR h4"><div class="ajT"><br></div></div></div><div class="h5">EARLIER WORDS</div></div>',
    ],
    [
      'Outlook on Windows, marked by its line only',
      `<div><p class="MsoNormal">New words</p><div><div style="${WORD_LINE}"><p class="MsoNormal"><b>From:</b> Ida</p></div></div><p class="MsoNormal">Earlier words</p></div>`,
    ],
    [
      'Thunderbird, answered below',
      '<div class="moz-cite-prefix">On 03/03/2026 Ida wrote:<br></div><blockquote type="cite" cite="mid:1@x">Earlier words</blockquote><p>New words</p>',
    ],
    ['Yahoo', '<div>New words</div><div id="ydp1" class="yahoo_quoted"><div>Earlier words</div></div>'],
    [
      'Apple Mail',
      'New words<div><br><blockquote type="cite"><div>On 3 Mar Ida wrote:</div>Earlier</blockquote></div>',
    ],
    ['a signature of Outlook', '<div>New words</div><div id="Signature"><p>Tom Reed</p></div>'],
    ['a plain text signature', 'New words<br><br>-- <br>Tom Reed<br>Buyer'],
  ])('%s', (_, html) => {
    expect(own(html)).toBe('New words');
  });

  it.each([
    ['m_-8523399395093454842divRplyFwdMsg', 'id'],
    ['m_123gmail-m_456divRplyFwdMsg', 'id'],
    ['x_x_divRplyFwdMsg', 'id'],
    ['m_123appendonsend', 'id'],
    ['m_9mail-editor-reference-message-container', 'id'],
    ['m_123gmail_quote', 'class'],
    ['gmail-m_-123gmail_quote', 'class'],
    ['x_gmail_quote', 'class'],
    ['x_moz-cite-prefix', 'class'],
    ['gmail-yahoo_quoted', 'class'],
    ['m_77gmail_signature', 'class'],
    ['m_77Signature', 'id'],
  ])('knows %s as %s', (value, attribute) => {
    expect(own(`<div>New words</div><div ${attribute}="${value}">Earlier words</div>`)).toBe('New words');
  });

  it('keeps the whole of a forward that says nothing itself', () => {
    const forward = `<div dir="ltr"><br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded ----------<br>From: Ida</div><br>Earlier words</div></div>`;
    expect(own(forward)).toContain('Earlier words');
    expect(own(`<div>For you</div>${forward}`)).toBe('For you');
  });

  it('keeps answers between the lines of a quote that nothing stands above', () => {
    const html = `<div class="gmail_quote">${ATTRIBUTION}<blockquote class="gmail_quote">Is it yes?</blockquote><div>It is no.</div><blockquote class="gmail_quote">Why?</blockquote><div>The price.</div></div>`;
    expect(own(html)).toBe('It is no.\nThe price.');
  });

  it('does not take a newsletter heading of class h5 for trimmed text', () => {
    expect(own('<p class="h5">Title</p><p>Words</p>')).toBe('Title\nWords');
  });

  it('does not take any line on top for the header of a quote', () => {
    expect(own('<div style="border-top:1px solid #ccc;padding:8px 0">Words</div>')).toBe('Words');
  });
});
