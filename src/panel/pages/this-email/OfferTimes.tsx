import { useState } from 'preact/hooks';
import type { DraftChoice } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import type { Wordings } from '../../../reply/words.ts';
import type { SlotOffer } from '../../../settings.ts';
import { mentions } from '../../letter/mentions.ts';
import { answerProblem } from '../../saved-text.ts';
import { useServices } from '../../services.ts';
import { CheckBox } from '../../ui/CheckBox.tsx';
import { Field } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import { Select } from '../../ui/Select.tsx';
import { useSettings } from '../../use-settings.ts';

/** Whether a request offers two times for the call, or the user's booking page; nothing until asked for. */
export function OfferTimes({ choice, wordings }: { choice: DraftChoice; wordings: Wordings }) {
  const { settings } = useServices();
  const known = useSettings();
  const [link, setLink] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (!known || !mentions(choice, 'slots', wordings)) return null;
  const { slotOffer, bookingLink } = known;

  async function write(change: { slotOffer?: SlotOffer; bookingLink?: string }): Promise<void> {
    setProblem(null);
    try {
      await settings.write(change);
    } catch (error) {
      setProblem(answerProblem(error));
    }
  }

  return (
    <div class={page.thought}>
      <div class={page.row}>
        <CheckBox
          label={text('offerTimes')}
          checked={slotOffer !== 'none'}
          onChange={(isOn) => void write({ slotOffer: isOn ? 'times' : 'none' })}
        />
        {slotOffer !== 'none' && (
          <Select
            label={text('offerAs')}
            value={slotOffer}
            options={[
              { value: 'times', label: text('offerTwoTimes') },
              { value: 'link', label: text('offerBookingPage') },
            ]}
            onChange={(value) => void write({ slotOffer: value === 'link' ? 'link' : 'times' })}
          />
        )}
      </div>
      {slotOffer === 'link' && (
        <Field
          label={text('bookingPage')}
          value={link ?? bookingLink}
          hint={text('bookingPageHint')}
          onInput={(typed) => {
            setLink(typed);
            void write({ bookingLink: typed.trim() });
          }}
        />
      )}
      {problem && (
        <p class={page.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
