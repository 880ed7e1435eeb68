import type { OffHere } from '../messages.ts';
import type { MailClient } from './client.ts';
import type { PageMemory } from './page-memory.ts';

/**
 * Whether the user has switched the extension off in this client or for the open account; null if not. Looks at nothing
 * but the account, and at that only where some account is off.
 */
export function offHere(
  { id, account }: Pick<MailClient, 'id' | 'account'>,
  memory: Pick<PageMemory, 'off'>,
): OffHere | null {
  const { clients, accounts } = memory.off();
  if (clients.includes(id)) return { client: id, account: null };
  const email = accounts.length > 0 ? account()?.email?.toLowerCase() : undefined;
  return email !== undefined && accounts.includes(email) ? { client: id, account: email } : null;
}
