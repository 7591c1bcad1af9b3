/** The levels that were given in a scorecard's ratings, by competency, as they are stored: none where nothing was rated or assessed. */
export function levelsOf(ratings: unknown): number[] {
  if (typeof ratings !== 'object' || ratings === null) return [];
  return Object.values(ratings).flatMap((rating: { readonly level?: unknown } | null) =>
    typeof rating?.level === 'number' ? [rating.level] : [],
  );
}
