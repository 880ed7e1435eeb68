export interface SavedDraft {
  /** The page's own `#msg-a:r…` id of the draft. */
  id: string;
  /** The thread's 16 hex digits; null for a new mail. */
  threadId: string | null;
  text: string;
  html: string;
  /** ISO 8601. */
  savedAt: string;
}

/** What the stand-in's server keeps of the page's drafts; read by tests, gone when the server closes. */
export class DraftStore {
  /** Mails the page was told to send, by whomever. Must stay 0 where no test presses Send itself. */
  sent = 0;
  /** Those among them that no trusted click or key had asked for. Must stay 0. */
  sentByScript = 0;
  /** Every save, repeated ones included. */
  saves = 0;
  readonly #drafts = new Map<string, SavedDraft>();

  /** The drafts as last saved, oldest first. */
  all(): SavedDraft[] {
    return [...this.#drafts.values()];
  }

  /** The newest draft of a thread. */
  ofThread(threadId: string): SavedDraft | undefined {
    return this.all().findLast((draft) => draft.threadId === threadId);
  }

  save(draft: Omit<SavedDraft, 'savedAt'>): SavedDraft {
    const saved = { ...draft, savedAt: new Date().toISOString() };
    this.#drafts.delete(draft.id);
    this.#drafts.set(draft.id, saved);
    this.saves += 1;
    return saved;
  }

  discard(id: string): void {
    this.#drafts.delete(id);
  }

  /** Counts a sent mail; its draft is gone, as in the real client. */
  send(id: string, byHand = true): void {
    this.sent += 1;
    if (!byHand) this.sentByScript += 1;
    this.#drafts.delete(id);
  }

  clear(): void {
    this.#drafts.clear();
    this.sent = 0;
    this.sentByScript = 0;
    this.saves = 0;
  }
}
