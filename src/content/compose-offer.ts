import { holdsAgreement } from '../detection/proposal.ts';
import type { DetectionData } from '../model.ts';
import { text } from '../platform/text.ts';
import { boxText } from './box-text.ts';
import type { DraftBox } from './client.ts';
import { type Agreed, addAgreement, copyText, forgetAgreement, proposalWords } from './compose-agreement.ts';
import { type Aside, asideOf } from './compose-aside.ts';
import type { ComposeChip, ComposeChipContent } from './compose-chip.ts';
import { holds, isOfferWanted, seenBefore, type WantedWorld } from './compose-wanted.ts';
import type { PageMemory } from './page-memory.ts';
import { seenText } from './seen-before.ts';

/** So long a chip that was put aside offers to go for good; and so long the last words stay. */
const ASIDE_MS = 10_000;
const LAST_WORDS_MS = 5000;

/** What the offers of a page share. */
export interface OfferWorld extends WantedWorld {
  /** Null until it is here. */
  detection(): DetectionData | null;
  memory: WantedWorld['memory'] & Pick<PageMemory, 'settled' | 'ask'>;
  /** Makes the chip of a box; `onBeat` is called several times a second while it is in the page. */
  newChip(onBeat: () => void): ComposeChip;
  /** To be called within a press. */
  openPanel(): void;
}

/** The chip of one compose box: the offer of the agreement, else that who is addressed is in the log. */
export interface Offer {
  /**
   * Looks at what is being written, and shows the chip or takes it away.
   * @param anew also if it is what was looked at before, because what is known has changed
   */
  look(box: DraftBox, anew: boolean): void;
  /** Brings a chip back that the client has dropped or moved. */
  bringBack(): void;
  end(): void;
}

type Step = 'none' | 'offer' | 'seen' | 'working' | 'added' | 'trouble' | 'aside';

/** One box's way from the offer to the agreement and back. */
export function createOffer(world: OfferWorld): Offer {
  const { client, memory } = world;
  let step: Step = 'none';
  let box: DraftBox | null = null;
  let chip: ComposeChip | null = null;
  let agreed: Agreed | null = null;
  let isAside = false;
  let lookedAt = '';
  let shownWords = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function place(): void {
    if (!chip || !box || step === 'none') return;
    const at = client.composeChipPlace(box);
    const { host } = chip;
    if (!at) {
      host.remove();
      return;
    }
    if (host.parentElement !== at.parent || host.nextElementSibling !== at.before) {
      at.parent.insertBefore(host, at.before);
    }
    chip.placed(at.alignedWith);
  }

  function show(next: Exclude<Step, 'none'>, content: Omit<ComposeChipContent, 'state'>): void {
    clearTimeout(timer);
    step = next;
    chip ??= world.newChip(onBeat);
    chip.show({ state: next, ...content });
    place();
  }

  function hide(): void {
    clearTimeout(timer);
    step = 'none';
    chip?.host.remove();
  }

  /** The user may have switched the offer off in the panel, which no event of the page tells. */
  function onBeat(): void {
    if (step === 'offer' && !memory.offerAgreement()) hide();
  }

  const said = (words: string, more: ComposeChipContent['more'] = null) => ({ words, press: null, more });
  const also = (words: string, press: () => void) => ({ words, press, icon: false });

  const notNow = (what: Aside) => ({
    words: text('composeNotNow'),
    press: () => putAside(what),
    icon: true,
  });

  /** What stands already is left alone: it may be under a finger. */
  function showWords(next: Aside, parts: string[], press: () => void): void {
    const words = parts.join(' · ');
    if (step === next && words === shownWords) place();
    else show(next, { words, press, more: notNow(next) });
    shownWords = words;
  }

  function showOffer(): void {
    const isSeen = box !== null && seenBefore(world, box) > 0;
    showWords('offer', [text('composeOffer'), ...(isSeen ? [text('chipSeenBefore')] : [])], () => void add());
  }

  function showAdded({ proposal }: Agreed): void {
    const words = proposal === null ? text('composeAddedOnly') : text('composeAdded');
    show(
      'added',
      said(
        words,
        also(text('composeUndo'), () => void undo()),
      ),
    );
  }

  function showTrouble(words: string, more: ComposeChipContent['more'] = null): void {
    show('trouble', said(words, more));
  }

  async function add(): Promise<void> {
    const data = world.detection();
    if (!box || !data || step === 'working') return;
    show('working', said(text('composeAdding')));
    const answer = await addAgreement(client, box, data);
    if (answer.added) {
      agreed = answer.added;
      return showAdded(agreed);
    }
    const words = answer.text;
    if (words === null)
      showTrouble(
        text('composeNoText'),
        also(text('composeAgain'), () => void add()),
      );
    else
      showTrouble(
        text('composeFailed'),
        also(text('composeCopy'), () => void copy(words)),
      );
  }

  async function copy(words: string): Promise<void> {
    showTrouble((await copyText(words)) ? text('composeCopied') : text('composeNotCopied'));
  }

  async function undo(): Promise<void> {
    if (!box || !agreed || step === 'working') return;
    const added = agreed;
    step = 'working';
    if (await client.takeOutOfDraft(box, added.text)) {
      forgetAgreement(added);
      agreed = null;
      return showOffer();
    }
    showTrouble(text('composeStays'));
    timer = setTimeout(() => agreed && showAdded(agreed), LAST_WORDS_MS);
  }

  function putAside(what: Aside): void {
    isAside = true;
    if (box?.draftId) world.aside.add(box.draftId);
    const words = asideOf(what);
    show(
      'aside',
      said(
        words.said,
        also(words.never, () => void never(what)),
      ),
    );
    timer = setTimeout(hide, ASIDE_MS);
  }

  async function never(what: Aside): Promise<void> {
    const { end, ended } = asideOf(what);
    step = 'working';
    if (await end()) {
      void memory.ask();
      show('aside', said(ended));
    } else showTrouble(text('composeNotOff'));
    timer = setTimeout(hide, LAST_WORDS_MS);
  }

  return {
    look(draft, anew) {
      box = draft;
      const data = world.detection();
      if (!data || !memory.settled() || step === 'working' || step === 'aside') return place();
      const words = boxText(draft.editor);
      const seen = isAside ? 0 : seenBefore(world, draft);
      const { subject, attachments } = draft;
      const looked = JSON.stringify([words, subject, attachments, memory.offerAgreement(), seen]);
      if (looked === lookedAt && (!anew || step === 'trouble')) return place();
      lookedAt = looked;
      if (agreed) {
        // Words that the user has changed are still an agreement.
        if (holds(words, agreed.text) || holdsAgreement(words, proposalWords(data))) return place();
        forgetAgreement(agreed);
        agreed = null;
      }
      if (isAside) hide();
      else if (isOfferWanted(world, draft, words, data)) showOffer();
      else if (seen > 0) showWords('seen', [text('chipSeenBefore'), seenText(seen)], world.openPanel);
      else hide();
    },
    bringBack: place,
    end: hide,
  };
}
