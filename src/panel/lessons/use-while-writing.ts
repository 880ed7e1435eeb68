import { useMemo, useReducer } from 'preact/hooks';
import type { About } from '../../insights/closeness.ts';
import { type LessonHint, lessonsFor } from '../../insights/lessons-for.ts';
import { seenBefore } from '../../insights/seen-before.ts';
import type { Opportunity } from '../../model.ts';
import { text } from '../../platform/text.ts';
import { organisationOf } from '../../reply/address.ts';
import { useMailTab, useServices } from '../services.ts';
import { useSettings } from '../use-settings.ts';
import type { Steps } from '../use-steps.tsx';
import { HIDDEN_WRITING, hiddenHere } from './hidden.ts';
import { useLessonGroups } from './use-lesson-groups.ts';

/** Lessons to mind in the proposal that is being written. */
export interface WhileWriting {
  /** To whom, as far as that can be said. */
  to: string | null;
  /** Each with the newest of the entries that it is shown for; three at most, at least one. */
  lessons: readonly { hint: LessonHint; entry: Opportunity }[];
  hideHere(): void;
  hideForGood(): void;
}

/** Null unless a proposal is being written in the tab, and there is something to mind that the user wants to see. */
export function useWhileWriting(steps: Steps): WhileWriting | null {
  const services = useServices();
  const tab = useMailTab();
  const settings = useSettings();
  const { reading } = useLessonGroups();
  const hidden = hiddenHere(services);
  const [, drawAnew] = useReducer<number, void>((count) => count + 1, 0);
  const view = tab.status === 'ready' ? tab.view : null;
  const composing = view?.composing ?? null;
  const isProposal = composing?.isProposal ?? false;
  const own = view?.reading?.account?.email ?? null;
  const people = (composing?.recipients ?? []).flatMap(({ email }) => email ?? []).join(' ');

  const lessons = useMemo(() => {
    if (!isProposal || reading.is !== 'read') return [];
    const addresses = people.split(' ').filter(Boolean);
    const about: About = {
      people: addresses,
      organisation: organisationOf(addresses[0] ?? null),
      tags: [],
      // What the thread itself has in the log was learned as well.
      threadKey: null,
      own,
    };
    const tags = seenBefore(reading.list, about).flatMap(({ entry }) => entry.tags);
    return lessonsFor(reading.list, reading.groups, { ...about, tags }).flatMap((hint) => {
      const entry = reading.entries.get(hint.ids[0] ?? '');
      return entry ? [{ hint, entry }] : [];
    });
  }, [reading, isProposal, people, own]);

  if (!settings?.lessonsInProposals || hidden.has(HIDDEN_WRITING) || lessons.length === 0) return null;
  const [first] = composing?.recipients ?? [];
  return {
    to: organisationOf(first?.email ?? null) ?? first?.name ?? null,
    lessons,
    hideHere() {
      hidden.add(HIDDEN_WRITING);
      drawAnew();
    },
    hideForGood() {
      void steps.act(async () => {
        await services.settings.write({ lessonsInProposals: false });
        return () => services.settings.write({ lessonsInProposals: true });
      }, text('writingOff'));
    },
  };
}
