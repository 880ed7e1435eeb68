import type { OutcomeId, OutcomeWording, ReasonId, ReasonWording } from '../../model.ts';

export const outcomes: Record<OutcomeId, OutcomeWording> = {
  competitor: { label: 'Another provider', definition: 'They chose someone new to them other than you.' },
  incumbent: {
    label: 'Stayed with current provider',
    definition: 'They kept, or went back to, the supplier they already had.',
  },
  in_house: { label: 'In-house', definition: 'Their own people will do it.' },
  no_decision: { label: 'No decision', definition: 'Need still there, nobody chosen, no date.' },
  postponed: {
    label: 'Not now',
    definition: 'Explicitly put off; a date or a trigger exists or can be asked for.',
  },
  cancelled: {
    label: 'Project cancelled',
    definition: 'The need itself has gone (merger, budget cut, change of strategy).',
  },
  not_admitted: {
    label: 'Excluded before comparison',
    definition: 'Formal grounds: late, non-compliant, missing document, below threshold.',
  },
  other_candidate: { label: 'Another candidate (job)', definition: 'Job: someone else was hired.' },
  role_closed: { label: 'Role closed (job)', definition: 'Job: withdrawn, frozen or filled internally.' },
  unknown: { label: 'Unknown', definition: 'They have not said. Honest, and the best reason to ask.' },
};

export const reasons: Record<ReasonId, ReasonWording> = {
  price_value: {
    label: 'Price for what it gave',
    use: 'They had the money but the offer was not worth the difference to them.',
    notWhen: 'They had no money at all (budget).',
  },
  budget: {
    label: 'No budget',
    use: 'Funds were missing, cut or given to something else.',
    notWhen: 'They bought something dearer or similar (price for value).',
  },
  fit_gap: {
    label: 'Missing or wrong fit',
    use: 'A needed feature, service, skill or format was absent or weaker. Name it.',
    notWhen: 'It was there but they did not see it (understanding).',
  },
  understanding: {
    label: 'We misread the need',
    use: 'The proposal answered a different question, or our strength never came across.',
    notWhen: 'It was truly absent (fit).',
  },
  proof_risk: {
    label: 'Not enough proof, too much risk',
    use: 'References, size, security, compliance or guarantees did not reassure them.',
    notWhen: 'Contract wording alone (terms).',
  },
  relationship: {
    label: 'Another relationship was stronger',
    use: 'Prior trust, a sponsor inside, a referral, a group policy.',
    notWhen: 'They praised how the other team worked in the process (working with us).',
  },
  working_with_us: {
    label: 'Working with us',
    use: 'Slow or unclear answers, too many people, wrong tone, hard to buy from.',
    notWhen: 'The product itself (fit).',
  },
  people: {
    label: 'Our people or team',
    use: 'Seniority, chemistry, availability of named people.',
    notWhen: "The company's size (proof and risk).",
  },
  timing_capacity: {
    label: 'Timing or capacity',
    use: 'Could not start, deliver or decide when needed, on either side.',
    notWhen: 'They put off the whole project (outcome: not now, and reason priorities).',
  },
  terms: {
    label: 'Terms, legal, security review',
    use: 'Contract, data protection, payment or procurement rules.',
    notWhen: 'General nervousness (proof and risk).',
  },
  priorities: {
    label: 'Their priorities changed',
    use: 'New boss, new plan, another project came first.',
    notWhen: 'They could not make up their mind (status quo).',
  },
  status_quo: {
    label: 'Change felt harder than staying',
    use: 'Indecision, fear of a wrong choice, no shared wish to move.',
    notWhen: 'A named event changed the plan (priorities).',
  },
  formal: {
    label: 'Formal or scoring reasons',
    use: 'Tender scores, missing document, eligibility.',
    notWhen: 'A score that reflects a real gap: tag that gap too.',
  },
  skills: {
    label: 'Skills or experience (job)',
    use: 'Job: required skill, level or sector missing or less strong.',
    notWhen: 'Interview did not show it (understanding).',
  },
  not_said: {
    label: 'Not said',
    use: "They gave no reason. Never guess here; put your guess in 'my guess'.",
    notWhen: null,
  },
  other: {
    label: 'Other',
    use: 'Write it in one line; if it comes back three times, make it a tag.',
    notWhen: null,
  },
};
