import { useState } from 'preact/hooks';
import type { TemplateId } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import type { SlotOffer } from '../../../settings.ts';
import { panelWording } from '../../labels.ts';
import { mentions } from '../../letter/mentions.ts';
import { answerProblem } from '../../saved-text.ts';
import { useServices } from '../../services.ts';
import { CheckBox } from '../../ui/CheckBox.tsx';
import { Field } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import { Select } from '../../ui/Select.tsx';
import { useSettings } from '../../use-settings.ts';

/** Whether a request offers two times for the call, or the user's booking page; nothing until asked for. */
export function OfferTimes({ template }: { template: TemplateId }) {
  const { settings } = useServices();
  const known = useSettings();
  const [link, setLink] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (!known || !mentions(template, 'slots', panelWording())) return null;
  const { slotOffer, bookingLink } = known;

  async function choose(change: { slotOffer?: SlotOffer; bookingLink?: string }): Promise<void> {
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
          onChange={(isOn) => void choose({ slotOffer: isOn ? 'times' : 'none' })}
        />
        {slotOffer !== 'none' && (
          <Select
            label={text('offerAs')}
            value={slotOffer}
            options={[
              { value: 'times', label: text('offerTwoTimes') },
              { value: 'link', label: text('offerBookingPage') },
            ]}
            onChange={(value) => void choose({ slotOffer: value === 'link' ? 'link' : 'times' })}
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
            void choose({ bookingLink: typed.trim() });
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
