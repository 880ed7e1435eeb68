import { useMemo, useState } from 'preact/hooks';
import type { About } from '../../insights/closeness.ts';
import { type LessonHint, lessonsFor, lessonsOf, MOST_HINTS } from '../../insights/lessons-for.ts';
import { type Seen, seenBefore } from '../../insights/seen-before.ts';
import { isOpen } from '../../insights/tasks.ts';
import type { Opportunity, Proposal } from '../../model.ts';
import { text } from '../../platform/text.ts';
import type { Case } from '../case.ts';
import { useServices } from '../services.ts';
import { useSettings } from '../use-settings.ts';
import type { Steps } from '../use-steps.tsx';
import { hiddenHere } from './hidden.ts';
import type { LessonLog } from './lesson-log.ts';
import { useLessonGroups } from './use-lesson-groups.ts';

/** One line of what is known from before. */
export type SeenThing =
  | { is: 'action' | 'followUp'; entry: Opportunity }
  | { is: 'lesson'; hint: LessonHint; entry: Opportunity };

/** What the log has of the people, the organisation or the domain of a mail. */
export interface SeenHere {
  /** Newest first, at least one. */
  seen: readonly Seen<Opportunity>[];
  /** The lesson to begin with, and the entry that it is from. */
  lead: { hint: LessonHint; entry: Opportunity } | null;
  /** Three at most. */
  things: readonly SeenThing[];
  log: LessonLog;
  hideHere(): void;
  hideForGood(): void;
}

/** Who the mail is from or to, without the user. */
function peopleOf({ thread, onlyOwn }: Case, proposal: Proposal | null): string[] {
  const people = onlyOwn
    ? (proposal?.recipients ?? [])
    : thread.messages.flatMap(({ from, direction }) => (direction === 'out' ? [] : [from]));
  const own = thread.account?.email?.toLowerCase();
  return [...new Set(people.flatMap(({ email }) => email?.toLowerCase() ?? []))].filter((one) => one !== own);
}

type Found = Pick<SeenHere, 'seen' | 'lead' | 'things'>;

/** In one round each an action, a follow-up and a lesson, as long as there are any. */
function thingsOf(tasks: readonly Opportunity[], lessons: readonly SeenThing[]): SeenThing[] {
  const actions = tasks.filter(({ action }) => isOpen(action));
  const followUps = tasks.filter(({ followUp }) => isOpen(followUp));
  const things: SeenThing[] = [];
  for (let round = 0; round < MOST_HINTS; round += 1) {
    const [action, followUp, lesson] = [actions[round], followUps[round], lessons[round]];
    if (action) things.push({ is: 'action', entry: action });
    if (followUp) things.push({ is: 'followUp', entry: followUp });
    if (lesson) things.push(lesson);
  }
  return things.slice(0, MOST_HINTS);
}

/**
 * What is known from before about the thread in view; null if there is nothing, or the user does not want to see it;
 * undefined until that is known.
 */
export function useSeenBefore(
  found: Case,
  proposal: Proposal | null,
  steps: Steps,
): SeenHere | null | undefined {
  const services = useServices();
  const settings = useSettings();
  const { reading, log } = useLessonGroups();
  const hidden = hiddenHere(services);
  const name = `seen ${found.threadKey}`;
  const [isHidden, setHidden] = useState(() => hidden.has(name));
  const people = peopleOf(found, proposal).join(' ');
  const { threadKey, thread } = found;
  const own = thread.account?.email ?? null;
  const { organisation } = found.fields;

  const here = useMemo((): Found | null | undefined => {
    if (reading.is === 'reading') return undefined;
    if (reading.is === 'failed') return null;
    const about: About = { people: people.split(' '), organisation, tags: [], threadKey, own };
    const seen = seenBefore(reading.list, about);
    if (seen.length === 0) return null;
    const withEntry = (hint: LessonHint) => {
      const entry = reading.entries.get(hint.ids[0] ?? '');
      return entry ? [{ hint, entry }] : [];
    };
    const [lead = null] = lessonsOf(reading.list, reading.groups, about).flatMap(withEntry);
    const lessons = lessonsFor(reading.list, reading.groups, about, MOST_HINTS + 1)
      .filter(({ group }) => group !== lead?.hint.group)
      .flatMap(withEntry)
      .map((one): SeenThing => ({ is: 'lesson', ...one }));
    return {
      seen,
      lead,
      things: thingsOf(
        seen.map(({ entry }) => entry),
        lessons,
      ),
    };
  }, [reading, people, organisation, threadKey, own]);

  if (!settings || here === undefined) return undefined;
  if (!settings.seenBefore || isHidden || here === null) return null;
  return {
    ...here,
    log,
    hideHere() {
      hidden.add(name);
      setHidden(true);
    },
    hideForGood() {
      void steps.act(async () => {
        await services.settings.write({ seenBefore: false });
        return () => services.settings.write({ seenBefore: true });
      }, text('seenOff'));
    },
  };
}
