import { detect } from '../../src/detection/detect.ts';
import { detectionData } from '../../src/languages/detection.ts';
import type { Thread } from '../../src/model.ts';
import { threads } from '../clients/mailbox/threads.ts';
import { ratio, rounded, spread } from './measure.ts';

const ROUNDS = 300;

/** As many phrases as the best plain list that was measured before (reference: 66 phrases in seven languages). */
const PHRASES = Array.from(
  { length: 66 },
  (_, index) => `we have decided to go with another provider ${index}`,
);

const words = threads
  .flatMap((thread) => thread.messages.flatMap((message) => message.body.paragraphs))
  .join(' ');
const ofLength = (length: number): Thread => ({
  subject: null,
  account: null,
  messages: [
    {
      id: null,
      from: { name: null, email: null },
      sentAt: null,
      direction: 'in',
      text: words.repeat(Math.ceil(length / words.length)).slice(0, length),
    },
  ],
});

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Detection of mails of 1, 10 and 20 KB, beside a plain search for 66 phrases in the same text. */
export function measureDetection() {
  const [small, half, full] = [ofLength(1000), ofLength(10_000), ofLength(20_000)];
  const text = full.messages[0]?.text ?? '';
  const samples: Record<'small' | 'half' | 'full' | 'plain', number[]> = {
    small: [],
    half: [],
    full: [],
    plain: [],
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    samples.small.push(timed(() => detect(small, detectionData)));
    samples.half.push(timed(() => detect(half, detectionData)));
    samples.full.push(timed(() => detect(full, detectionData)));
    samples.plain.push(
      timed(() => {
        const folded = text.normalize('NFKC').toLowerCase();
        return PHRASES.filter((phrase) => folded.includes(phrase));
      }),
    );
  }
  const [one, ten, twenty, plain] = [samples.small, samples.half, samples.full, samples.plain].map(spread);
  if (!one || !ten || !twenty || !plain) throw new Error('no samples');
  return {
    detect1KbMs: one,
    detect20KbMs: twenty,
    phrases66On20KbMs: plain,
    detectToPhrases66: ratio(twenty.median, plain.median),
    time20KbTo10Kb: rounded(twenty.median / ten.median),
  };
}
