import type { Template } from '../../../model.ts';

export const toneTemplates: readonly Template[] = [
  {
    id: 'request.short',
    group: 'tone',
    name: 'Short request',
    use: 'Default. Competitor won, normal business tone, warm-enough relationship.',
    subject: '{{minutes}} minutes to learn from your decision?',
    body: `{{greeting}}

Thank you for letting me know, and for being clear about it. I was hoping for a different answer, but I respect the decision and won't try to reopen it.

Could I borrow {{minutes}} minutes to hear how it looked from your side? I would mostly listen.[[ {{slots}}]]

[[{{easyOut}}]]

Thank you either way,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'request.warm',
    group: 'tone',
    name: 'Warm request',
    use: 'You worked closely together; existing client, long process, or a relationship to keep.',
    subject: 'A small favour before I close my notes',
    body: `{{greeting}}

Thank you for taking the time to write. I enjoyed working through {{project}} with you, so I won't pretend I'm not disappointed. What matters is that you have a way forward that suits you.

Before I close my notes, may I ask a favour? A {{minutes}}-minute call, with no pitch and no second offer, so that I can learn what you saw and I missed. It would help me do better if our paths cross again.[[ {{slots}}]]

[[{{easyOut}}]]

With thanks,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'request.formal',
    group: 'tone',
    name: 'Formal request',
    use: 'Large organisation, first contact at this level, or a formal rejection letter.',
    subject: 'Request for a short feedback call',
    body: `{{greetingFormal}}

Thank you for informing us of your decision regarding {{project}}. We respect it fully and thank everyone who reviewed our proposal.

We look back on every proposal that is not selected. Would you, or a colleague of your choice, be available for a {{minutes}}-minute call on the points that weighed most? Our only purpose is to improve; we will not ask you to reconsider.[[ {{slots}}]]

[[{{easyOut}}]]

Kind regards,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'fullName',
  },
];
