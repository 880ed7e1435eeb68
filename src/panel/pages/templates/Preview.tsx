import { useEffect, useId, useState } from 'preact/hooks';
import type { Opportunity } from '../../../model.ts';
import { text, textLanguage } from '../../../platform/text.ts';
import { caseOf, seedOf } from '../../case.ts';
import { cutAt } from '../../fields-in-text.ts';
import { type Settings, useMailTab, useServices } from '../../services.ts';
import page from '../../ui/Page.module.css';
import { Select } from '../../ui/Select.tsx';
import { fieldLabel } from './field-labels.ts';
import { previewOf } from './preview.ts';
import { exampleIn } from './sample.ts';
import styles from './Templates.module.css';
import type { Edited, TemplateForm } from './template-form.ts';

interface PreviewProps {
  form: TemplateForm;
  edited: Edited;
  settings: Settings;
}

/** The mail in view, with what the log knows of it; null where none is. */
function useMailInView() {
  const tab = useMailTab();
  const { records } = useServices();
  const found = tab.status === 'ready' ? caseOf(tab.view) : null;
  const threadKey = found?.threadKey ?? null;
  const [known, setKnown] = useState<Opportunity | null>(null);
  useEffect(() => {
    let wanted = true;
    setKnown(null);
    if (threadKey === null) return;
    const read = async () => {
      const entry = await records.forThread(threadKey).catch(() => null);
      if (wanted) setKnown(entry);
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [threadKey, records]);
  return found && { found, entry: known ?? seedOf(found) };
}

/** The template as the client would read it, made of the mail in view or of a sample. */
export function Preview({ form, edited, settings }: PreviewProps) {
  const { now, zone } = useServices();
  const inView = useMailInView();
  const [isSample, setSample] = useState(false);
  const id = useId();
  const clock = { now: now(), zone: zone() };
  const sample = exampleIn(form.language, clock.now, clock.zone);
  const from =
    inView && !isSample
      ? {
          entry: inView.entry,
          account: inView.found.thread.account,
          thread: inView.found.thread,
          settings,
          clock,
        }
      : // So that the two times that may be offered are seen.
        { ...sample, settings: { ...settings, slotOffer: 'times' as const }, clock };
  const { text: words, fields, leftOut } = previewOf(form, edited, from);
  const name =
    inView && !isSample ? inView.found.fields.firstName : (sample.entry.contact.name?.split(' ')[0] ?? null);
  return (
    <section class={page.thought} aria-labelledby={id}>
      <div class={styles.previewHead}>
        <h2 id={id}>{name ? text('templateAsRead', name) : text('templateAsReadUnknown')}</h2>
        {inView && (
          <Select
            label={text('templateFieldsFrom')}
            look="bare"
            value={isSample ? 'sample' : 'mail'}
            options={[
              { value: 'mail', label: text('templateThisMail') },
              { value: 'sample', label: text('templateSample') },
            ]}
            onChange={(value) => setSample(value === 'sample')}
          />
        )}
      </div>
      <div class={styles.preview} lang={form.language}>
        {cutAt(words, fields).map((piece, index) =>
          piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text,
        )}
      </div>
      {leftOut.length > 0 && (
        <p class={page.small}>
          {text(
            'templateLeftOut',
            new Intl.ListFormat(textLanguage(), { type: 'unit' }).format(leftOut.map(fieldLabel)),
          )}
        </p>
      )}
    </section>
  );
}
