import type { GuideStep, Minutes } from '../model.ts';

/** The call, part by part, for each length; what is said in it stands in each language's wording. */
export const callGuide: Record<Minutes, readonly GuideStep[]> = {
  10: [
    { part: 'frame', from: 0, to: 60, questions: ['open'], ask: 'all' },
    { part: 'decision', from: 60, to: 210, questions: ['chosen', 'tip'], ask: 'all' },
    { part: 'us', from: 210, to: 390, questions: ['gap', 'one'], ask: 'all' },
    { part: 'ahead', from: 390, to: 510, questions: ['ahead', 'again'], ask: 'all' },
    { part: 'close', from: 510, to: 600, questions: ['playback', 'thanks'], ask: 'all' },
  ],
  15: [
    { part: 'frame', from: 0, to: 90, questions: ['open'], ask: 'all' },
    { part: 'decision', from: 90, to: 270, questions: ['chosen', 'criteria', 'others'], ask: 'all' },
    { part: 'us', from: 270, to: 510, questions: ['helped', 'gap', 'one'], ask: 'all' },
    {
      part: 'probe',
      from: 510,
      to: 660,
      questions: ['price', 'timing', 'risk', 'process', 'more'],
      ask: 'one',
    },
    { part: 'ahead', from: 660, to: 780, questions: ['ahead', 'again'], ask: 'all' },
    { part: 'close', from: 780, to: 900, questions: ['missed', 'playback', 'thanks'], ask: 'all' },
  ],
};
