/** In milliseconds: with this much the longest call to any provider is over, an SMTP server's 165 seconds too, unless it was given a longer time-out than usual. */
export const longestCallMs = 180_000;
