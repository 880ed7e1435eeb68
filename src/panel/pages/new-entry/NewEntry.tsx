import { useState } from 'preact/hooks';
import type { ThreadView } from '../../../messages.ts';
import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { organisationOf } from '../../../reply/address.ts';
import { hrefOf } from '../../router.ts';
import { type OpportunitySeed, useServices } from '../../services.ts';
import { EntryForm } from './EntryForm.tsx';
import { EMPTY_FORM, type NewEntryForm } from './form.ts';
import { LeftFromSelection } from './LeftFromSelection.tsx';
import { added, seedOf } from './seed.ts';

/** What the mail that could not be read as a whole tells all the same; nothing of it is guessed. */
function knownOf(view: ThreadView | null) {
  const sender = view?.reading?.messages.findLast((message) => message.direction !== 'out');
  return {
    threadKey: view?.threadKey ?? null,
    threadUrl: view?.url ?? null,
    email: sender?.from.email ?? null,
    name: sender?.from.name ?? '',
    organisation: organisationOf(sender?.from.email ?? null) ?? '',
    sentAt: sender?.sentAt ?? null,
  };
}

/** A new entry by hand, of the mail in view if it is begun there. */
export function NewEntry({ fromMail }: { fromMail: boolean }) {
  const { records, mail, now } = useServices();
  const [known] = useState(() => knownOf(fromMail ? mail.current().view : null));
  const { threadKey, threadUrl } = known;
  /** Of another one that was begun and is brought back. */
  const [otherKey, setOtherKey] = useState<string | null>(null);

  async function write(form: NewEntryForm, currency: string): Promise<Opportunity> {
    const plain = seedOf(form, currency);
    const seed: OpportunitySeed = {
      ...plain,
      kind: 'sales',
      contact: { ...plain.contact, email: known.email },
      threadKey,
      threadUrl,
      decidedAt: known.sentAt ?? now().toISOString(),
    };
    // The thread may have an entry from before: what was not answered here must not empty it.
    const stored = threadKey === null ? null : await records.forThread(threadKey);
    if (!stored) return records.record({ seed, set: {} });
    return records.record({
      entry: stored.id,
      set: added(form, stored, currency),
      bases: { notes: stored.notes },
    });
  }

  return (
    <EntryForm
      formKey={otherKey ?? threadUrl ?? 'by hand'}
      first={{ ...EMPTY_FORM, name: known.name, organisation: known.organisation }}
      kind="sales"
      beginsWithName={!fromMail}
      back={{
        href: hrefOf({ is: fromMail ? 'email' : 'log' }),
        name: text(fromMail ? 'tabEmail' : 'tabLog'),
      }}
      write={write}
      leave={{ label: text('cancel') }}
    >
      {!fromMail && otherKey === null && <LeftFromSelection onBack={setOtherKey} />}
    </EntryForm>
  );
}
