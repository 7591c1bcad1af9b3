/** The checks that take longer than a drawing hand waits: they play the drawing, or look at every start day. */
export const slowCodes: readonly string[] = ['silence-above-policy', 'scenario-fails'];
