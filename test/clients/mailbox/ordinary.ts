import { thread } from './build.ts';
import { beatrix, lena, letter, olive, sam, yusuf } from './people.ts';

const friendlyAgain = [
  'Hi Sam,',
  'We will not be taking the photo archive any further this year, I am afraid. We have gone with somebody local.',
];

/** Mails that must show no chip, and a proposal without an answer. */
export const ordinaryThreads = [
  thread({
    key: 'acceptance',
    subject: 'Re: Recipe costing tool',
    expect: 'other',
    unread: true,
    about: 'an acceptance',
    messages: [
      {
        at: '2026-11-18T08:50:00Z',
        from: yusuf,
        body: {
          program: 'gmail',
          paragraphs: [
            'Sam,',
            'Great news: everybody is in favour and we would like to go ahead with your offer. Can we start on the 1st?',
            'We turned down two others for it, so no pressure!',
            'Yusuf',
          ],
        },
      },
    ],
  }),
  thread({
    key: 'scheduling',
    subject: 'Moving our Thursday call',
    expect: 'other',
    about: 'a scheduling mail from a colleague',
    messages: [
      {
        at: '2026-11-17T17:35:00Z',
        from: lena,
        body: {
          program: 'gmail',
          paragraphs: [
            'Unfortunately I can’t make Thursday at 3 any more. Would Friday at 10 work instead?',
            'Lena',
          ],
        },
      },
    ],
  }),
  thread({
    key: 'newsletter',
    subject: 'Five ways to hear a no earlier',
    expect: 'other',
    about: 'a newsletter that says "unfortunately" and talks about refusals',
    messages: [
      {
        at: '2026-11-15T06:00:00Z',
        from: letter,
        body: {
          program: 'system',
          preheader: 'Unfortunately, most of us ask too late.',
          paragraphs: [
            'The Pricing Letter, issue 58',
            'Unfortunately, most buyers have decided to go with another supplier long before they write to you. This week: five questions to ask while there is still time.',
            'Read online · Unsubscribe',
          ],
        },
      },
    ],
  }),
  thread({
    key: 'quoted-no',
    subject: 'Re: Photo archive',
    expect: 'other',
    about: 'the no stands only in the quoted history; the newest mail is friendly',
    messages: [
      {
        at: '2026-11-14T18:44:00Z',
        from: beatrix,
        body: {
          program: 'gmail',
          trim: 'h5',
          paragraphs: [
            'Hi Sam,',
            'You asked how the archive was going. Could we have a coffee in December? I have a new project that I would love your opinion on.',
            'Beatrix',
          ],
          quote: {
            from: sam,
            at: '2026-11-14T09:00:00Z',
            to: 'Beatrix Holm',
            subject: 'Re: Photo archive',
            language: 'en',
            paragraphs: ['Hi Beatrix,', 'How is the archive going these days?'],
            quote: {
              from: beatrix,
              at: '2026-03-02T12:00:00Z',
              to: 'Sam Marlowe',
              subject: 'Photo archive',
              language: 'en',
              paragraphs: friendlyAgain,
            },
          },
        },
      },
    ],
  }),
  thread({
    key: 'silence',
    subject: 'Proposal: tide tables for Moss & Tide',
    expect: 'other',
    folder: 'sent',
    clientThread: true,
    about:
      'a proposal of the user without an answer; began in this client, so its thread id is the client’s own',
    messages: [
      {
        at: '2026-10-26T16:40:00Z',
        from: sam,
        to: [olive],
        body: {
          program: 'gmail',
          paragraphs: [
            'Hi Olive,',
            'Our proposal is attached: printed tide tables for the spring season, and a small page that people can look at on the quay.',
            'We could start in January.',
          ],
        },
      },
    ],
    arrival: {
      at: '2026-11-18T10:39:00Z',
      from: olive,
      body: {
        program: 'gmail',
        paragraphs: [
          'Hi Sam,',
          'Sorry for the silence. We have decided not to go ahead with the tide tables this year.',
          'Olive',
        ],
      },
    },
  }),
];
