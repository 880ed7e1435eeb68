import { text } from '../platform/text.ts';
import { endForGood } from './compose-agreement.ts';

/** What of a compose chip can be put aside: the offer of the agreement, or that somebody is in the log. */
export type Aside = 'offer' | 'seen';

/** What is said once it is put aside for a mail, and how it ends for good. */
export function asideOf(what: Aside) {
  return what === 'offer'
    ? {
        said: text('composeDismissed'),
        never: text('composeNever'),
        ended: text('composeOff'),
        end: () => endForGood('agreementOfferOff'),
      }
    : {
        said: text('composeSeenDismissed'),
        never: text('composeSeenNever'),
        ended: text('composeSeenOff'),
        end: () => endForGood('seenBeforeOff'),
      };
}
