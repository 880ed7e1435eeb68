import { useEffect, useState } from 'preact/hooks';

type AnswerWords = typeof import('./answer-words.ts');

let loaded: AnswerWords | null = null;

/**
 * What reads answers, once it is there: all phrases of all languages, which nobody waits for who only opens the panel.
 * Null until then, and while it is not `wanted`.
 */
export function useAnswerWords(wanted: boolean): AnswerWords | null {
  const [known, setKnown] = useState(loaded);
  useEffect(() => {
    if (known || !wanted) return;
    let isHere = true;
    void import('./answer-words.ts').then((module) => {
      loaded = module;
      if (isHere) setKnown(module);
    });
    return () => {
      isHere = false;
    };
  }, [known, wanted]);
  return known;
}
