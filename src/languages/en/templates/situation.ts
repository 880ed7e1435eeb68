import type { Template } from '../../../model.ts';

export const situationTemplates: readonly Template[] = [
  {
    id: 'request.agreed',
    group: 'situation',
    name: 'Agreed',
    use: "A debrief was agreed earlier (agreement snippet found in your own sent mail, or 'agreed' ticked).",
    subject: 'The {{minutes}} minutes we set aside',
    body: `{{greeting}}

Thank you for letting me know. No hard feelings: this is the very case we planned for.

When I sent the proposal[[ ({{agreementDate}})]] we said we would take {{minutes}} minutes together once you had decided. May I take you up on that?[[ {{slots}}]]

I'll ask a few questions, listen, and let you get on with your day.

Thank you,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'request.notNow',
    group: 'situation',
    name: 'Not now',
    use: "'Not now', postponed, budget frozen until later, 'let's revisit'.",
    subject: 'Understood. One question before I stop',
    body: `{{greeting}}

Understood, and thank you for saying "not now" instead of leaving it open. I'll stop following up on {{project}}.

One request while it is fresh: could we take {{minutes}} minutes for you to tell me what would have to change for the timing to be right, and what you would want done differently? I'll write it down and leave you in peace until then.[[ {{slots}}]]

[[If that's all right, I'll check in once, around {{checkInWhen}}, and not before.]]

Thank you,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'request.noDecision',
    group: 'situation',
    name: 'No decision',
    use: 'No decision: project shelved, they stay as they are, nobody was chosen.',
    subject: 'How did it look from your side?',
    body: `{{greeting}}

Thank you for closing the loop. Staying as you are is a decision too, and often a sensible one.

Would you give me {{minutes}} minutes on how it looked from your side? I'd like to understand what made changing feel harder or riskier than waiting, and whether anything on my side got in the way: too many options, too little proof, someone missing from the table. I won't try to restart it.[[ {{slots}}]]

[[{{easyOut}}]]

Thank you,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'request.inHouse',
    group: 'situation',
    name: 'In-house',
    use: 'They will do it with their own people.',
    subject: 'What tipped it towards your own team?',
    body: `{{greeting}}

Thank you for the update. Running {{project}} with your own team can be a very good call, and I hope it goes well.

May I ask for {{minutes}} minutes to learn what tipped it: control, cost, speed, know-how, or something I should have shown you? Nothing to sell on my side.[[ {{slots}}]]

[[{{easyOut}}]]

Good luck with it,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'request.tender',
    group: 'situation',
    name: 'Tender',
    use: 'Public or formal tender, award notice, standstill or assessment letter. Neutral on rights: acknowledges, does not waive.',
    subject: 'Request for debriefing[[ – {{reference}}]]',
    body: `{{greetingFormal}}

[[Reference: {{reference}}]]

Thank you for notifying us of the outcome. We take note of the award decision.

Please treat this message as our written request for a debriefing. As far as your rules allow, we would value: our scores and the main comments under each criterion; the strengths and weaknesses of our submission; and, where it may be shared, why the selected tender was preferred. A written answer or a {{minutes}}-minute call would suit us equally, in the form and at the time you choose.

Our aim is to submit better tenders. Thank you for the time you gave to ours.

Kind regards,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'fullName',
  },
  {
    id: 'request.jobApplicant',
    group: 'situation',
    name: 'Job application',
    use: 'Job rejection from a person (not a no-reply address), ideally after an interview.',
    subject: 'Thank you, and one question',
    body: `{{greeting}}

Thank you for letting me know about {{roleLabel}}, and for the time given to my application. I'm sorry it wasn't a match this time, and I wish the person you chose every success.

If your policy allows it, I'd be glad of one or two honest pointers: where was my profile or interview less convincing, and what would make me stronger for a similar role? One line by email is plenty; a {{minutes}}-minute call would be a bonus.

I would gladly apply again.

Kind regards,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'fullName',
  },
  {
    id: 'request.written',
    group: 'situation',
    name: 'One-letter answer',
    use: 'A call is unlikely (busy buyer, large organisation, weak relationship): the one-letter answer.',
    subject: 'One letter is enough',
    body: `{{greeting}}

Thank you for letting me know. I respect the choice and won't press it.

If you can spare one minute, just reply with the letters that apply:

A. Price or budget
B. Something missing in what we offered
C. Timing or other priorities
D. More confidence in another option
E. The way we worked with you
F. Something else: …

A single letter already helps. Thank you,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'firstName',
  },
];
