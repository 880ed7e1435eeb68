import { thread } from './build.ts';
import { applications, council, eleanor, sam } from './people.ts';

const application = [
  'Dear Ms Voss,',
  'Please find my application for the part-time lecturer post attached.',
  'With best wishes,',
];

/** Refusals of a tender and of job applications. */
export const formalThreads = [
  thread({
    key: 'tender',
    subject: 'Outcome of your tender ADC/2026/041 – Open data portal',
    kind: 'tender',
    expect: 'rejection',
    about: 'a tender letter with scores and a standstill period',
    messages: [
      {
        at: '2026-11-11T15:00:00Z',
        from: council,
        body: {
          program: 'outlook-desktop',
          paragraphs: [
            'Dear Tenderer,',
            'Thank you for your tender for the contract named above. We are writing to inform you that your tender has not been successful on this occasion.',
            'The contract will be awarded to the tenderer with the highest total score. Your tender scored 71.5 out of 100 and the winning tender 84.0; the difference lies mainly in the section on social value.',
            'A standstill period ends at midnight on 23 November 2026.',
            'Yours faithfully,',
            'Procurement Team',
          ],
        },
      },
    ],
  }),
  thread({
    key: 'job-person',
    subject: 'Re: Part-time lecturer, data journalism',
    kind: 'job',
    expect: 'rejection',
    about: 'a person turns down an application',
    messages: [
      {
        at: '2026-10-30T09:30:00Z',
        from: sam,
        to: [eleanor],
        body: { program: 'gmail', paragraphs: application },
      },
      {
        at: '2026-11-09T14:12:00Z',
        from: eleanor,
        body: {
          program: 'gmail',
          trim: 'marked',
          paragraphs: [
            'Dear Sam,',
            'Thank you for coming in last week; the panel enjoyed your talk.',
            'We have offered the post to another candidate with more teaching experience. I wanted you to hear it from me.',
            'All the best,\nEleanor',
          ],
          quote: {
            from: sam,
            at: '2026-10-30T09:30:00Z',
            to: 'Eleanor Voss',
            subject: 'Part-time lecturer, data journalism',
            language: 'en',
            paragraphs: application,
          },
        },
      },
    ],
  }),
  thread({
    key: 'job-system',
    subject: 'Your application to Meridian: Senior Analyst (ref. 20817)',
    kind: 'job',
    expect: 'rejection',
    about: 'an applicant system turns down an application from a no-reply address',
    messages: [
      {
        at: '2026-11-08T03:00:12Z',
        from: applications,
        body: {
          program: 'system',
          preheader: 'An update on your application',
          paragraphs: [
            'Dear Sam,',
            'Thank you for your interest in the position of Senior Analyst. After careful consideration, we have decided to move forward with other candidates whose experience more closely matches our needs.',
            'We wish you every success in your search.',
            'The Meridian Talent Team',
            'Please do not reply to this message: this mailbox is not read.',
          ],
        },
      },
    ],
  }),
];
