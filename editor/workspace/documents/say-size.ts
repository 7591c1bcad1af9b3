/** A number of bytes as people say it: "840 kB", "2,4 MB". */
export function saySize(bytes: number, language: string): string {
  const [unit, value] = bytes < 1_000_000 ? ['kB', Math.max(1, Math.round(bytes / 1_000))] : ['MB', bytes / 1_000_000];
  return `${value.toLocaleString(language, { maximumFractionDigits: unit === 'MB' ? 1 : 0 })} ${unit}`;
}
