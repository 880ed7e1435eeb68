/** What an action threw of its own: nothing is written, and it is not tried again as a failed write is. */
export class OwnError extends Error {
  override name = 'OwnError';
  readonly thrown: unknown;

  constructor(thrown: unknown) {
    super('An action has thrown.');
    this.thrown = thrown;
  }
}

/** Ends an action with an error of its own. */
export function refuse(thrown: unknown): never {
  throw new OwnError(thrown);
}
