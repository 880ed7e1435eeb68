/**
 * The mailbox that a thread's mails are in: client, account and thread stand in the key (`threadKeyOf`,
 * content/view.ts).
 */
export function accountOfThread(threadKey: string | null): string | null {
  return /[^\s:]+@[^\s:]+/.exec(threadKey ?? '')?.[0] ?? null;
}
