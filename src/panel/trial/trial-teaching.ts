import type { Mute, OwnPhrase } from '../../model.ts';
import type { TeachingService } from '../services.ts';
import type { Tell } from './trial-records.ts';

/** What is taught while it is tried, in memory. */
export function trialTeaching({ tell, onChange }: Tell): TeachingService {
  const mutes = new Map<string, Mute>();
  const phrases = new Map<string, OwnPhrase>();
  return {
    all: async () => ({ mutes: [...mutes.values()], phrases: [...phrases.values()] }),
    async change({ mute = [], unmute = [], learn = [], forget = [] }) {
      const keys = [...unmute, ...mute.map(({ key }) => key)];
      const ids = [...forget, ...learn.map(({ id }) => id)];
      const back = {
        mute: keys.flatMap((key) => mutes.get(key) ?? []),
        unmute: keys.filter((key) => !mutes.has(key)),
        learn: ids.flatMap((id) => phrases.get(id) ?? []),
        forget: ids.filter((id) => !phrases.has(id)),
      };
      for (const key of unmute) mutes.delete(key);
      for (const one of mute) mutes.set(one.key, one);
      for (const id of forget) phrases.delete(id);
      for (const one of learn) phrases.set(one.id, one);
      tell();
      return back;
    },
    onChange,
  };
}
