import { describe, expect, it } from 'vitest';
import { PRIYA_ASKED, PRIYA_UNCLEAR, priya, replied } from '../../../../test/e2e/gallery/cases-email.ts';
import type { ThreadView } from '../../../messages.ts';
import type { Opportunity, Status } from '../../../model.ts';
import { caseOf } from '../../case.ts';
import { backOf, hasWrittenSinceAsked, stageOf } from './stage.ts';

function found(view: ThreadView) {
  const one = caseOf(view);
  if (!one) throw new Error('no case');
  return one;
}

/** The entry as it is when nobody has seen the request sent: known by its date alone. */
const saidToBeSent = (sentAt: string): Opportunity => {
  const { request } = priya();
  return priya({ request: request && { ...request, sentId: null, sentAt } });
};

describe('stageOf', () => {
  it.each<[Status, string]>([
    ['logged', 'ask'],
    ['drafted', 'ask'],
    ['asked', 'waiting'],
    ['nudged', 'waiting'],
    ['accepted', 'accepted'],
    ['written', 'written'],
    ['declined', 'declined'],
    ['held', 'held'],
    ['closed', 'closed'],
    ['no_answer', 'no-answer'],
  ])('%s is shown as %s', (status, stage) => {
    expect(stageOf(found(PRIYA_ASKED), priya({ status }))).toBe(stage);
  });

  it('without an entry the question is what to answer', () => {
    expect(stageOf(found(PRIYA_ASKED), null)).toBe('ask');
  });

  it.each(['asked', 'nudged'] as const)('%s with a newer mail of theirs is a mail to be named', (status) => {
    expect(stageOf(found(PRIYA_UNCLEAR), priya({ status }))).toBe('wrote');
  });
});

describe('hasWrittenSinceAsked', () => {
  it('goes by the order of the mails where the request is among them', () => {
    expect(hasWrittenSinceAsked(found(PRIYA_ASKED), priya())).toBe(false);
    expect(hasWrittenSinceAsked(found(PRIYA_UNCLEAR), priya())).toBe(true);
  });

  it('goes by the dates where it is not', () => {
    expect(hasWrittenSinceAsked(found(PRIYA_UNCLEAR), saidToBeSent('2026-11-12T09:00:00.000Z'))).toBe(true);
    expect(hasWrittenSinceAsked(found(PRIYA_UNCLEAR), saidToBeSent('2026-11-18T09:00:00.000Z'))).toBe(false);
  });
});

describe('backOf', () => {
  const yes = () => true;
  const no = () => false;

  it('tells words about the work from any other mail', () => {
    const closed = priya({ status: 'closed' });
    expect(backOf(found(PRIYA_UNCLEAR), closed, yes)).toBe('work');
    expect(backOf(found(PRIYA_UNCLEAR), closed, no)).toBe('mail');
  });

  it('makes nothing of a mail where an answer is waited for or known, unless it says so', () => {
    expect(backOf(found(PRIYA_UNCLEAR), priya(), no)).toBeNull();
    expect(backOf(found(PRIYA_UNCLEAR), priya(), yes)).toBe('work');
    expect(backOf(found(PRIYA_UNCLEAR), priya(replied('accepted')), yes)).toBeNull();
  });

  it('makes nothing of the no itself, of a new no, or of a mail before the no', () => {
    expect(backOf(found(PRIYA_ASKED), priya({ status: 'closed' }), yes)).toBeNull();
    const early = priya({ status: 'closed', decidedAt: '2026-11-30T09:00:00.000Z' });
    expect(backOf(found(PRIYA_UNCLEAR), early, yes)).toBeNull();
    expect(backOf(found(PRIYA_UNCLEAR), null, yes)).toBeNull();
  });
});
