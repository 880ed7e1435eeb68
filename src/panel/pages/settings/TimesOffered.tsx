import { useEffect, useId, useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import type { Settings } from '../../services.ts';
import { Field } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import { Select } from '../../ui/Select.tsx';
import styles from './FollowingUp.module.css';

/** Whether words are an address that a mail may hold: a booking page on the web, encrypted. */
export function isBookingLink(words: string): boolean {
  if (!URL.canParse(words)) return false;
  const { protocol, hostname } = new URL(words);
  return protocol === 'https:' && hostname.includes('.');
}

interface TimesOfferedProps {
  settings: Settings;
  write: (settings: Partial<Settings>) => void;
}

/** What a request offers for the call: nothing, two times, or the user's own booking page. */
export function TimesOffered({ settings, write }: TimesOfferedProps) {
  const id = useId();
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
    if (fits) write({ bookingLink: address });
  }

  return (
    <div class={styles.group}>
      <label for={id}>{text('settingTimes')}</label>
      <p class={page.small}>{text('settingTimesEffect')}</p>
      <div>
        <Select
          id={id}
          value={settings.slotOffer}
          options={[
            { value: 'none', label: text('settingTimesNone') },
            { value: 'times', label: text('settingTimesTwo') },
            { value: 'link', label: text('settingTimesLink') },
          ]}
          onChange={(value) => write({ slotOffer: value as Settings['slotOffer'] })}
        />
      </div>
      {settings.slotOffer === 'link' && (
        <Field
          label={text('settingLink')}
          hint={text('settingLinkEffect')}
          problem={problem}
          value={link}
          onInput={take}
        />
      )}
    </div>
  );
}
