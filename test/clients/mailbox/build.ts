import { clientId, legacyId, serverId, urlToken } from '../gmail/ids.ts';
import type {
  CardState,
  MailBody,
  MailLanguage,
  MailMessage,
  MailPerson,
  MailThread,
  ThreadKind,
} from './mail.ts';
import { sam, samSignature } from './people.ts';

export interface MessageSpec {
  /** ISO 8601, UTC. */
  at: string;
  from: MailPerson;
  to?: MailPerson[];
  body: MailBody;
  card?: CardState;
}

export interface ThreadSpec {
  key: string;
  subject: string;
  expect: 'rejection' | 'other';
  about: string;
  messages: MessageSpec[];
  arrival?: MessageSpec;
  kind?: ThreadKind;
  language?: MailLanguage;
  folder?: 'inbox' | 'sent';
  unread?: boolean;
  /** This client began the thread, so its permanent id holds no number of the server. */
  clientThread?: boolean;
}

/**
 * A thread of the mailbox from its description: gives out ids, addresses the mails, and lets the newest card
 * stand open unless the description says otherwise.
 */
export function thread(spec: ThreadSpec): MailThread {
  const last = spec.messages.length - 1;
  const messages = spec.messages.map((message, index) =>
    build(message, `${spec.key}/${index}`, index === last ? 'open' : 'closed'),
  );
  const id = messages[0]?.id ?? '';
  const made: MailThread = {
    key: spec.key,
    subject: spec.subject,
    id,
    permId: spec.clientThread ? clientId('thread', spec.key) : serverId('thread', id),
    token: urlToken(spec.key),
    folder: spec.folder ?? 'inbox',
    unread: spec.unread ?? false,
    messages,
    language: spec.language ?? 'en',
    expect: spec.expect,
    kind: spec.kind ?? 'other',
    about: spec.about,
  };
  if (spec.arrival) made.arrival = build(spec.arrival, `${spec.key}/arrival`, 'open');
  return made;
}

function build(spec: MessageSpec, seed: string, card: CardState): MailMessage {
  const id = legacyId(spec.at, lowBits(seed));
  const own = spec.from === sam;
  return {
    id,
    permId: own ? clientId('msg', seed) : serverId('msg', id),
    at: spec.at,
    from: spec.from,
    to: spec.to ?? [sam],
    body: own && !spec.body.signature ? { ...spec.body, signature: samSignature } : spec.body,
    card: spec.card ?? card,
  };
}

/** 20 bits that tell mails of one millisecond apart. */
function lowBits(seed: string): number {
  let bits = 7;
  for (const character of seed) bits = (bits * 33 + character.charCodeAt(0)) % 1048573;
  return bits;
}
