import type { Services } from '../services.ts';

type World = Pick<Services, 'mail'>;

/** What the user has put aside for a mail, until the panel is closed: `seen` with a thread, or this. */
export const HIDDEN_WRITING = 'writing';

const hidden = new WeakMap<World['mail'], Set<string>>();

/** The one of these services. What was put aside for a mail that is being written ends with that mail. */
export function hiddenHere({ mail }: World): Set<string> {
  const known = hidden.get(mail);
  if (known) return known;
  const names = new Set<string>();
  hidden.set(mail, names);
  mail.subscribe(() => {
    const tab = mail.current();
    if (tab.status !== 'ready' || tab.view.composing === null) names.delete(HIDDEN_WRITING);
  });
  return names;
}
