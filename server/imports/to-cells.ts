/** A row of a sheet as texts: dates as ISO dates (with the time, where they have one), numbers in digits, yes and no as words that fields take. */
export function toCells(row: readonly unknown[]): string[] {
  return row.map(toCell);
}

function toCell(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : toDate(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = value === null || value === undefined ? '' : String(value);
  const number = /^-?\d+(\.\d+)?e[+-]?\d+$/i.test(text) ? Number(text) : Number.NaN;
  const plain = Number.isSafeInteger(number) ? number.toFixed(0) : text;
  // What a database cannot store is no part of a name either.
  return plain.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}

function toDate(date: Date): string {
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
