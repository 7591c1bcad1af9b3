/** The shortest reason that the server takes. */
export const shortestOverride = 10;
