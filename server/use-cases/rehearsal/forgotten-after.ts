/** A rehearsal that nobody has ended by then is ended by Besked. */
export const forgottenAfterMs = 24 * 3_600_000;
