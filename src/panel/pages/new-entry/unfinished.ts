import type { Services } from '../../services.ts';
import type { NewEntryForm } from './form.ts';

const KIND = 'unfinished';

/** A form as far as it is filled in: an entry by hand, unless another is named. */
export interface Unfinished<Form = NewEntryForm> {
  form: Form;
  /** ISO 8601 instant in UTC. */
  begunAt: string;
}

/** One that a page which is gone has left behind. */
interface Left<Form> extends Unfinished<Form> {
  key: string;
  drop(): void;
}

/** Forms that were begun, entries by mail address, selected text or 'by hand'; they outlive the panel. */
export interface UnfinishedEntries<Form = NewEntryForm> {
  /** Resolves when it is known what an earlier panel left behind. */
  ready: Promise<void>;
  isReady(): boolean;
  /** The newest under the key. */
  get(key: string): Unfinished<Form> | null;
  /** Those under keys that begin so, newest first. */
  under(beginning: string): readonly (Unfinished<Form> & { key: string })[];
  keep(key: string, form: Form): void;
  /** It is in the log, or discarded. */
  drop(key: string): void;
  forgetAll(): void;
}

const isForm = (value: unknown): value is Unfinished<never> =>
  typeof value === 'object' && value !== null && 'form' in value && 'begunAt' in value;

/** Keeps what was begun in `unsaved`, and takes up what earlier panels left there. */
export function createUnfinished<Form = NewEntryForm>(
  { unsaved, now }: Pick<Services, 'unsaved' | 'now'>,
  kind = KIND,
): UnfinishedEntries<Form> {
  const own = new Map<string, Unfinished<Form>>();
  let left: Left<Form>[] = [];
  let isReady = false;

  const ready = unsaved.left(kind).then(
    (found) => {
      left = found
        .flatMap(({ key, value, drop }) => (isForm(value) ? [{ ...value, key, drop }] : []))
        .sort((one, other) => other.begunAt.localeCompare(one.begunAt));
      isReady = true;
    },
    () => {
      // What was begun is not known; a new entry can be written all the same.
      isReady = true;
    },
  );

  const leftUnder = (key: string) => left.find((one) => one.key === key) ?? null;

  return {
    ready,
    isReady: () => isReady,
    get: (key) => own.get(key) ?? leftUnder(key),
    under: (beginning) => left.filter(({ key }) => key.startsWith(beginning)),
    keep(key, form) {
      const known = own.get(key) ?? leftUnder(key);
      const kept = { form, begunAt: known?.begunAt ?? now().toISOString() };
      own.set(key, kept);
      unsaved.keep(kind, key, kept);
      if (known) letGo(known);
    },
    drop(key) {
      if (own.delete(key)) unsaved.drop(kind, key);
      else {
        const known = leftUnder(key);
        if (known) letGo(known);
      }
    },
    forgetAll() {
      for (const key of own.keys()) unsaved.drop(kind, key);
      for (const { drop } of left) drop();
      own.clear();
      left = [];
    },
  };

  /** What was taken up here is this panel's own from now on. */
  function letGo(known: Unfinished<Form>): void {
    const taken = left.find((one) => one === known);
    taken?.drop();
    left = left.filter((one) => one !== taken);
  }
}
