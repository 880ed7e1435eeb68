import { thread } from './build.ts';
import { dana, gareth, hugh, lena, priya, sam, tom } from './people.ts';

const danaProposal = [
  'Hi Dana,',
  'Thank you for the two workshops. Our proposal for the data platform is attached: one warehouse for sales and stock, the first three reports by the end of January, and a fixed price for the whole of phase one.',
  'Happy to walk your team through it whenever it suits.',
];

const garethNo = [
  'Dear Sam,',
  'The trustees met last night. We will not be going ahead with the donor dashboard: they have chosen another supplier, mainly because it already works with our accounting software.',
  'I am sorry not to have better news.',
];

/** Clients who say no in English. */
export const salesThreads = [
  thread({
    key: 'dana',
    subject: 'Re: Data platform proposal',
    kind: 'sales',
    expect: 'rejection',
    unread: true,
    about: 'the first no: own proposal first, then the refusal with a trimmed quote of it',
    messages: [
      {
        at: '2026-11-03T09:12:00Z',
        from: sam,
        to: [dana],
        body: { program: 'gmail', paragraphs: danaProposal },
      },
      {
        at: '2026-11-18T10:32:00Z',
        from: dana,
        body: {
          program: 'gmail',
          trim: 'wrapped',
          paragraphs: [
            'Hi Sam,',
            'Thank you again for the time you and the team put into this.',
            'After a lot of discussion, we’ve decided to go in a different direction for the data platform. It was a close call.',
            'Best wishes,\nDana',
          ],
          quote: {
            from: sam,
            at: '2026-11-03T09:12:00Z',
            to: 'Dana Whitfield',
            subject: 'Data platform proposal',
            language: 'en',
            paragraphs: [...danaProposal, '--\nSam Marlowe\nMarlowe Studio · data and reporting'],
          },
        },
      },
    ],
    arrival: {
      at: '2026-11-18T10:40:00Z',
      from: dana,
      body: {
        program: 'gmail',
        paragraphs: [
          'One more thing: could you send the workshop invoice to our accounts team?',
          'Thanks,\nDana',
        ],
      },
    },
  }),
  thread({
    key: 'competitor',
    subject: 'Re: Delivery tracking, phase 1',
    kind: 'sales',
    expect: 'rejection',
    about: 'a competitor won on price; written in Outlook on the web',
    messages: [
      {
        at: '2026-11-17T15:48:20Z',
        from: priya,
        to: [sam, lena],
        body: {
          program: 'outlook-web',
          trim: 'none',
          paragraphs: [
            'Hi Sam, hi Lena,',
            'A quick and honest update. We compared three offers and have signed with another vendor, whose price was about a fifth lower for the same scope.',
            'Your team was the strongest technically and I would gladly talk to you again.',
            'Kind regards,',
          ],
          signature: ['Priya Raman', 'Head of Operations', 'Harbourline Logistics'],
          quote: {
            from: sam,
            at: '2026-11-09T11:05:00Z',
            to: 'Priya Raman',
            subject: 'Delivery tracking, phase 1',
            language: 'en',
            paragraphs: ['Hi Priya,', 'Here is the revised offer with the two options we talked about.'],
          },
        },
      },
    ],
  }),
  thread({
    key: 'postponed',
    subject: 'RE: Reporting retainer 2027',
    kind: 'sales',
    expect: 'rejection',
    about: 'budget frozen, project postponed; written in desktop Outlook',
    messages: [
      {
        at: '2026-11-13T16:20:00Z',
        from: tom,
        body: {
          program: 'outlook-desktop',
          trim: 'none',
          paragraphs: [
            'Sam,',
            'Our budget for next year has been frozen, so we have to put the reporting retainer on hold. I do not expect it to come back before the summer.',
            'Nothing to do with your offer, which everybody liked.',
            'Regards,',
            'Tom',
          ],
          quote: {
            from: sam,
            at: '2026-11-10T08:30:00Z',
            to: 'Tom Okafor',
            subject: 'Reporting retainer 2027',
            language: 'en',
            paragraphs: ['Hi Tom,', 'Did you have a chance to look at the retainer?'],
          },
        },
      },
    ],
  }),
  thread({
    key: 'answered',
    subject: 'Re: Donor dashboard',
    kind: 'sales',
    expect: 'rejection',
    about: 'a no that the user has already answered: the newest mail is the user’s own',
    messages: [
      {
        at: '2026-11-10T20:15:00Z',
        from: gareth,
        body: { program: 'gmail', paragraphs: garethNo },
        card: 'open',
      },
      {
        at: '2026-11-11T08:05:00Z',
        from: sam,
        to: [gareth],
        body: {
          program: 'gmail',
          trim: 'marked',
          paragraphs: ['Dear Gareth,', 'Thank you for telling me so plainly. I hope it works out well.'],
          quote: {
            from: gareth,
            at: '2026-11-10T20:15:00Z',
            to: 'Sam Marlowe',
            subject: 'Donor dashboard',
            language: 'en',
            paragraphs: garethNo,
          },
        },
      },
    ],
  }),
  thread({
    key: 'conditional',
    subject: 'Re: Loyalty scheme, next steps',
    expect: 'other',
    about: 'a client’s mail with a conditional no and no decision',
    messages: [
      {
        at: '2026-11-16T12:22:00Z',
        from: hugh,
        body: {
          program: 'gmail',
          paragraphs: [
            'Hi Sam,',
            'We are still discussing. If you decide to go in a different direction on the licence, please tell me before Friday; if we choose another supplier, I will of course call you first.',
            'Could you send the two references in the meantime?',
            'Hugh',
          ],
        },
      },
    ],
  }),
];
