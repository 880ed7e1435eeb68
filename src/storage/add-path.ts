import type { Opportunity } from '../model.ts';
import { indexed, type StoredOpportunity } from './open-end.ts';

/** The path as version 3 began it. It stays as it is, whatever a new entry begins with later (followup/blank.ts). */
const PATH_OF_VERSION_3 = {
  status: 'logged',
  remindAt: null,
  agreement: null,
  nudge: null,
  reply: null,
  call: null,
  confirmation: null,
  farewell: null,
  told: [],
  lesson: '',
  action: null,
  followUp: null,
  thanks: null,
  closedAt: null,
  tender: null,
  secondChance: 'none',
  secondChanceAt: null,
  competitor: null,
  tags: [],
} as const;

/** What the versions before knew of a request: it had been put into a reply, with these words. */
interface RequestOfVersion2 {
  template: string;
  language: string;
  register: string;
  minutes: number;
  insertedAt: string;
}

/** An entry of version 1 or 2 as version 3 stores it. */
export function addPath(old: object): StoredOpportunity {
  const { request } = old as { request?: RequestOfVersion2 | null };
  const { insertedAt, ...choice } = request ?? {};
  const mail = request ? { choice, insertedAt, text: null, sentAt: null, sentId: null } : null;
  return indexed({ ...PATH_OF_VERSION_3, ...old, request: mail } as unknown as Opportunity);
}
