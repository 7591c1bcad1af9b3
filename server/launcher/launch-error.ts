/** What keeps Besked from starting, told to the person at the terminal: what is wrong, and what to do about it. */
export class LaunchError extends Error {
  override readonly name = 'LaunchError';
  readonly remedy: string;

  constructor(what: string, remedy: string, options?: ErrorOptions) {
    super(what, options);
    this.remedy = remedy;
  }
}
