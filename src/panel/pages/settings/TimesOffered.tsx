import { useEffect, useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { DEFAULT_SETTINGS } from '../../../settings.ts';
import type { Settings } from '../../services.ts';
import { Field } from '../../ui/Field.tsx';
import { isBookingLink } from './booking-link.ts';
import { SelectRow } from './ControlRows.tsx';
import { useSettingsInView } from './settings-in-view.ts';

/** What a request offers for the call: nothing, two times, or the user's own booking page. */
export function TimesOffered({ settings }: { settings: Settings }) {
  const { write } = useSettingsInView();
  const [link, setLink] = useState(settings.bookingLink);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (problem === null) setLink(settings.bookingLink);
  }, [settings.bookingLink]);

  function take(words: string): void {
    setLink(words);
    const address = words.trim();
    const fits = address === '' || isBookingLink(address);
    setProblem(fits ? null : text('settingLinkWrong'));
    if (fits) write('times', { bookingLink: address });
  }

  return (
    <SelectRow
      id="times"
      value={settings.slotOffer}
      usual={DEFAULT_SETTINGS.slotOffer}
      options={[
        { value: 'none', label: text('settingTimesNone') },
        { value: 'times', label: text('settingTimesTwo') },
        { value: 'link', label: text('settingTimesLink') },
      ]}
      onChange={(slotOffer) => write('times', { slotOffer })}
    >
      {settings.slotOffer === 'link' && (
        <Field
          label={text('settingLink')}
          hint={text('settingLinkEffect')}
          problem={problem}
          value={link}
          onInput={take}
        />
      )}
    </SelectRow>
  );
}
