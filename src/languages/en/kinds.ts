import type { DetectionLanguage } from '../../model.ts';

/** English words that tell what a thread is about. */
export const kinds: DetectionLanguage['kinds'] = {
  job: [
    'your application for the <role>',
    'your application to',
    'job application',
    'your candidacy',
    'candidate|candidates|applicant|applicants',
    'hiring|recruiting|recruitment|recruiter',
    'interview|interviews|interviewing',
    'resume|cv',
    'the <role> of',
    'this role',
    'job search',
    'talent acquisition|team|partner|pool',
    'internship|intern|postdoc|vacancy',
    'career|careers',
  ],
  tender: [
    'tender|tenders|tendering|tenderer|tenderers|bidder|bidders',
    'rfp|rfq|itt|rft',
    'award decision|criteria|notice',
    'contract notice',
    'standstill',
    'procurement procedure',
    'evaluation panel|criteria',
    'invitation to tender|bid',
    'framework agreement',
    'bid evaluation',
    'most economically advantageous',
    'scored|scores|scoring',
    'competition jury',
    'lot 1|2|3|4|5',
  ],
  sales: [
    'proposal|proposals|quote|quotation|pitch|estimate',
    'supplier|vendor|provider|agency|contractor|consultant|freelancer',
    'your offer|price|prices|pricing|rates|services|product|demo|trial',
    'the contract',
  ],
};
