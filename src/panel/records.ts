import { advance } from '../followup/steps.ts';
import { sendMessage } from '../messages.ts';
import type { Opportunity } from '../model.ts';
import { onChange } from '../storage/changes.ts';
import { draftOfThread, dropDraft, saveDraft } from '../storage/drafts.ts';
import { amountOfLog } from '../storage/everything.ts';
import {
  allOpportunities,
  type Changed,
  changeManyOpportunities,
  changeOpportunity,
  latestOpportunities,
  type OpportunityFields,
  opportunityById,
  opportunityOfThread,
  type RecordChange,
  type RecordTarget,
  type TextBases,
} from '../storage/opportunities.ts';
import { opportunitiesInTurn } from '../storage/opportunities-in-turn.ts';
import { changeProposal, proposalOfThread, proposals } from '../storage/proposals.ts';
import { tellMailTabs } from './mail-tabs.ts';
import { type ProposalService, type RecordService, RefusedStepError } from './services.ts';

/** Fields by which nothing becomes due and no mail is recognised: nobody else waits for their changes. */
const QUIET: ReadonlySet<string> = new Set<keyof OpportunityFields>([
  'contact',
  'organisation',
  'project',
  'outcome',
  'guess',
  'inMail',
  'evidence',
  'language',
  'notes',
  'told',
  'competitor',
  'tags',
  'value',
  'stage',
  'mood',
]);

/**
 * Mail pages ask anew what they keep in memory, and the background looks anew at what is due. A message and no
 * BroadcastChannel: only a message wakes a background that was stopped, in both browsers.
 */
export function tellOthers(): void {
  void tellMailTabs();
  sendMessage('recordsChanged', undefined).catch((error: unknown) => {
    // The change itself is written; a background that cannot be reached looks anew when it starts.
    console.warn('The background was not told of a change.', error);
  });
}

async function change(
  target: RecordTarget,
  set: (entry: Opportunity) => OpportunityFields,
  bases: TextBases = {},
  others: RecordChange['others'] = {},
): Promise<Changed> {
  const { written, ...changed } = await changeOpportunity(target, set, { bases, others });
  const { stored, undo } = changed;
  const isNew = stored.createdAt === stored.changedAt;
  if (written && (isNew || Object.keys(undo.set).some((name) => !QUIET.has(name)))) tellOthers();
  return changed;
}

/** The log of this device. */
export const recordService: RecordService = {
  forThread: opportunityOfThread,
  byId: opportunityById,
  latest: latestOpportunities,
  all: allOpportunities,
  inTurn: opportunitiesInTurn,
  // Of the books: counting the rows takes long in Chromium.
  count: async () => (await amountOfLog()).entries,
  async record(wanted) {
    const target = 'entry' in wanted ? { entry: wanted.entry } : { seed: wanted.seed };
    return (await change(target, () => wanted.set, wanted.bases, wanted.others)).stored;
  },
  change,
  async changeMany(ids, set) {
    const changed = await changeManyOpportunities(ids, set);
    const names = [...changed.before.values()].flatMap((fields) => Object.keys(fields));
    if (names.some((name) => !QUIET.has(name))) tellOthers();
    return changed;
  },
  step: (target, step, also = {}, bases = {}) =>
    change(
      target,
      (entry) => {
        const result = advance(entry, step);
        if ('refused' in result) throw new RefusedStepError(result.refused);
        return { ...result.set, ...also };
      },
      bases,
    ),
  draft: draftOfThread,
  saveDraft,
  dropDraft,
  onChange,
};

/** The proposals of this device. */
export const proposalService: ProposalService = {
  all: proposals,
  forThread: proposalOfThread,
  async change(target, set) {
    const { written, ...changed } = await changeProposal(target, set);
    if (written) tellOthers();
    return changed;
  },
  onChange,
};
