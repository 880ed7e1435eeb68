import { describe, expect, it } from 'vitest';
import { detect } from '../detection/detect.ts';
import type { Message, SampleThread } from '../model.ts';
import { detectionData } from './detection.ts';
import { sampleMails } from './sample-mails.ts';

const ME = { name: 'Sam', email: 'sam@marlowe.example' };

const mail = (direction: 'in' | 'out', text: string, { from }: SampleThread): Message => ({
  id: null,
  from: direction === 'in' ? from : ME,
  sentAt: null,
  direction,
  text,
});

function judge(thread: SampleThread, more: readonly Message[] = []) {
  const messages = [mail('out', thread.offer, thread), mail('in', thread.answer, thread), ...more];
  return detect({ subject: thread.subject, account: ME, messages }, detectionData);
}

/** A request as a person would write it. */
const REQUEST: Record<string, string> = {
  en: 'Could I have ten minutes of your time for a short debrief call?',
  es: '¿Me darías diez minutos para una breve conversación sobre tu decisión?',
  fr: 'Auriez-vous dix minutes pour un court échange sur votre décision ?',
};

// Whoever tries it sees what the detector really says.
describe.each(Object.entries(sampleMails))('the sample mails in %s', (code, threads) => {
  const expected = { dana: true, priya: true, ines: false };

  it.each(threads.map((thread) => [thread.id, thread] as const))('%s', (id, thread) => {
    expect(judge(thread).rejection).toBe(expected[id as keyof typeof expected]);
  });

  it.each([
    ['dana', 'accepted'],
    ['priya', 'written'],
  ])('%s answers a request: %s', (id, answer) => {
    const thread = threads.find((one) => one.id === id) as SampleThread;
    const request = mail('out', REQUEST[code] ?? '', thread);
    expect(judge(thread, [request, mail('in', thread.toRequest, thread)]).debriefAnswer).toBe(answer);
  });
});
