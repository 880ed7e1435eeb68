import type { SampleThread } from '../../model.ts';

export const sampleThreads: readonly SampleThread[] = [
  {
    id: 'dana',
    from: { name: 'Dana Whitfield', email: 'dana.whitfield@northwind.example' },
    subject: 'Proposal for the data platform',
    offer: `Hi Dana,

Here is our proposal for the data platform, with the plan and the price we talked about. I'm glad to go through it with you whenever it suits you.

Sam`,
    answer: `Hi Sam,

Thank you for the time you and your team put into this. After a lot of discussion we've decided to go in a different direction: another provider has done the same move for two logistics companies, and that tipped it.

I'm sorry it isn't better news.

Dana`,
    toRequest: `Hi Sam,

Yes, of course. Ten minutes is fine. Thursday at three would work for me, just call my mobile.

Dana`,
  },
  {
    id: 'priya',
    from: { name: 'Priya Nair', email: 'priya.nair@halden.example' },
    subject: 'Support contract for next year',
    offer: `Hi Priya,

As promised, our offer for the support contract. The second page has the response times you asked about.

Sam`,
    answer: `Hello Sam,

A short note on your offer: the budget for next year has been frozen, so we won't be going ahead with a new support contract for now. We would look at it again in spring.

Best regards,
Priya Nair`,
    toRequest: `Hello Sam,

Thank you for asking. The honest answer: the offer was fine. Nobody here wanted to sign anything new before the new finance lead arrives in March.

Priya`,
  },
  {
    id: 'ines',
    from: { name: 'Ines Almeida', email: 'ines@almeida-studio.example' },
    subject: 'Tuesday',
    offer: `Hi Ines,

Shall we go through the sketches on Tuesday?

Sam`,
    answer: `Hi Sam,

Unfortunately I can't make Tuesday. Could we do Wednesday at ten instead? I'm looking forward to seeing them.

Ines`,
    toRequest: `Great, see you on Wednesday.

Ines`,
  },
];
