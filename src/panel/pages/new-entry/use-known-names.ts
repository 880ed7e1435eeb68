import { useEffect, useState } from 'preact/hooks';
import { useServices } from '../../services.ts';

/** So many entries are looked through for names, the latest first. */
const LOOKED_AT = 1000;

export interface KnownNames {
  people: readonly string[];
  organisations: readonly string[];
}

const distinct = (names: readonly (string | null)[]) => [
  ...new Set(names.flatMap((name) => name?.trim() || [])),
];

/** The people and organisations of the log, those met last first, to be offered while a name is typed. */
export function useKnownNames(): KnownNames {
  const { records } = useServices();
  const [names, setNames] = useState<KnownNames>({ people: [], organisations: [] });
  useEffect(() => {
    let wanted = true;
    records.latest(LOOKED_AT).then(
      (latest) => {
        if (!wanted) return;
        setNames({
          people: distinct(latest.map(({ contact }) => contact.name)),
          organisations: distinct(latest.map(({ organisation }) => organisation)),
        });
      },
      // Every name can be typed all the same.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [records]);
  return names;
}
