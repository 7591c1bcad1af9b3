/** A time of day as people type it (8, 830, 8.30, 17:00) as HH:MM on the 24-hour clock; undefined where it is none. */
export function readTime(typed: string): string | undefined {
  const [, hours = '', minutes = '00'] = /^(\d{1,2}?)[:.]?(\d\d)?$/.exec(typed.trim()) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
