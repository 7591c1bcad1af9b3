/** The list of words that add nothing to what is said. */
export const fillerAtom = '{filler}';
