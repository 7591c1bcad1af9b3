/** The header in which a request says what it searches for. */
export const searching = (words: string) => ({ 'besked-search': encodeURIComponent(words) });
