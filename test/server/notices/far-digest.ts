/** Minutes into the day at which no digest is due while a test runs: about half a day from now, in every zone of Europe. */
export const farDigest = (): number => (new Date().getUTCHours() * 60 + 13 * 60) % 1440;
