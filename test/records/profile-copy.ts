import { cp, rm } from 'node:fs/promises';
import type { Bench } from './lab.ts';

/** The profile of a closed browser as it was at one moment. */
export interface ProfileCopy {
  putBack(): Promise<void>;
  remove(): Promise<void>;
}

/** Copies a bench's profile, so that several tests can begin from it. */
export async function freshCopy({ profile }: Bench): Promise<ProfileCopy> {
  const kept = `${profile}-kept`;
  await cp(profile, kept, { recursive: true });
  return {
    async putBack() {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      await cp(kept, profile, { recursive: true });
    },
    remove: () => rm(kept, { recursive: true, force: true, maxRetries: 5 }),
  };
}
