/** What comes of work that is done in parts, without a pause between them. */
export function lastOf<Result>(parts: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = parts.next();
    if (done) return value;
  }
}
