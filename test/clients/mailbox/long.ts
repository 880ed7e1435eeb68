import { thread } from './build.ts';
import { rosa, sam } from './people.ts';

/** A conversation of six mails, with collapsed and super-collapsed cards. */
export const longThread = thread({
  key: 'long',
  subject: 'Timetable analysis for Kestrel Rail',
  kind: 'sales',
  expect: 'rejection',
  about: 'six mails: the first closed, two super-collapsed, the fifth closed, the newest a no from a phone',
  messages: [
    message('2026-10-19T08:00:00Z', 'rosa', ['Hi Sam,', 'Could you help us to understand our late trains?']),
    message(
      '2026-10-19T13:30:00Z',
      'sam',
      ['Hi Rosa,', 'We could. May I ask for a sample of the data?'],
      'hidden',
    ),
    message('2026-10-21T09:45:00Z', 'rosa', ['Sample attached. The board is keen to start.'], 'hidden'),
    message('2026-10-27T10:10:00Z', 'sam', [
      'Hi Rosa,',
      'Our offer is attached: six weeks, one fixed price.',
    ]),
    message('2026-11-05T17:02:00Z', 'rosa', ['Thanks, looks good. The board meets on the 11th.']),
    {
      at: '2026-11-12T07:55:00Z',
      from: rosa,
      body: {
        program: 'outlook-mobile',
        trim: 'none',
        paragraphs: [
          'Morning Sam,',
          'The board has decided not to go ahead with the analysis; one of our own engineers will do it in-house.',
          'Thanks for your patience with us.',
          'Rosa',
        ],
        quote: {
          from: sam,
          at: '2026-10-27T10:10:00Z',
          to: 'Rosa Lindqvist',
          subject: 'Re: Timetable analysis for Kestrel Rail',
          language: 'en',
          paragraphs: ['Hi Rosa,', 'Our offer is attached: six weeks, one fixed price.'],
        },
      },
    },
  ],
});

function message(
  at: string,
  who: 'sam' | 'rosa',
  paragraphs: string[],
  card: 'closed' | 'hidden' = 'closed',
) {
  const own = who === 'sam';
  return {
    at,
    from: own ? sam : rosa,
    to: own ? [rosa] : [sam],
    body: { program: 'gmail' as const, paragraphs },
    card,
  };
}
