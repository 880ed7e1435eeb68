import type { Template } from '../../../model.ts';

export const otherTemplates: readonly Template[] = [
  {
    id: 'ack.only',
    group: 'without-request',
    name: 'Thanks only',
    use: 'Gracious reply with no request (do-not-ask contacts, very small deals, sensitive case).',
    subject: 'Thank you',
    body: `{{greeting}}

Thank you for letting me know, and for considering us for {{project}}. I respect the decision and hope it works out well. If anything changes, I'm easy to find.

All the best,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'agreement.email',
    group: 'agreement',
    name: 'Agreement by mail',
    use: 'Tee it up: paragraph for the mail that announces or carries the proposal.',
    subject: null,
    body: "One thing I ask everyone at this stage: whatever you decide, could we set aside {{minutes}} minutes once it is settled? If you choose us, we use them to start well. If you don't, you tell me frankly what decided it and I listen. Saying yes to this is not saying yes to the proposal.",
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'agreement.clause',
    group: 'agreement',
    name: 'Agreement clause',
    use: 'Tee it up: neutral clause for the proposal document itself.',
    subject: 'Feedback conversation',
    body: 'Feedback conversation. Whatever the outcome, both parties set aside up to {{minutes}} minutes within two weeks of the decision for a short feedback conversation. It creates no obligation and is not used to reopen the decision.',
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'thanks.afterCall',
    group: 'thanks',
    name: 'Thanks after the call',
    use: 'Close it up: same day or next morning after the call.',
    subject: 'Thank you for your candour',
    body: `{{greeting}}

Thank you for your candour.[[ What I take away: {{lesson}}.]]

[[What I'll do about it: {{action}}.]]
[[As agreed, I'll be in touch {{followUpWhen}}.]]

You gave me time you didn't owe me, and I appreciate it.

Warm regards,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'thanks.afterWritten',
    group: 'thanks',
    name: 'Thanks for a written answer',
    use: 'They answered by mail. Always acknowledge it, never argue.',
    subject: null,
    body: `{{greeting}}

Thank you, that is clear and useful. I've written it down and I won't argue with it.[[ It changes one thing for me: {{action}}.]]

I hope all goes well on your side.

Best wishes,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'nudge.noAnswer',
    group: 'follow-up',
    name: 'Reminder',
    use: 'One reminder only, in the same thread, 4-5 working days after the request.',
    subject: null,
    body: `{{greeting}}

A while ago I asked whether I could hear your view on {{project}}. If it isn't a good moment, no reply is needed; this is my only reminder.

If one line is easier: what was the single thing that decided it?

Thank you either way,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'declined.gracious',
    group: 'follow-up',
    name: 'Letting go',
    use: 'They said no to the debrief, or it is time to let go.',
    subject: null,
    body: `{{greeting}}

Of course, no problem at all. Thank you for considering it, and for the chance to take part. I'll close my file here and wish you well.

All the best,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'confirm.call',
    group: 'follow-up',
    name: 'Confirm the call',
    use: 'They said yes and the time is settled: day, time and how to reach each other.',
    subject: null,
    body: `{{greeting}}

Thank you for making time.[[ I have us down for {{callWhen}}.]] It will take {{minutes}} minutes and there is nothing to prepare; no calendar entry is needed on your side.

[[Phone or link: {{callPlace}}]]

If another time turns out to suit you better, just tell me.

Best wishes,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'note.forPerson',
    group: 'follow-up',
    name: 'Note to a person you know',
    use: 'The no came from an address that nobody reads: one question to somebody you met there.',
    subject: 'One question',
    body: `{{greeting}}

The answer[[ about "{{topic}}"]] was a no, and it came from an address that takes no replies, so I am writing to you. I respect the decision and won't ask you to reopen it.

May I ask you one thing: as far as you can say, what decided it? One line is plenty, and no answer is fine too.

Thank you,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
];
