/** A share as a sentence says it, in whole per cent; null where it is of nobody. */
export function sayShare(
  part: number,
  whole: number,
  language: string,
  say: (percent: string) => string,
): string | null {
  if (whole === 0) return null;
  return say((part / whole).toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 }));
}

/** A mean with one decimal. */
export function sayMean(mean: number, language: string): string {
  return mean.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
