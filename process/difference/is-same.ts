/** What is kept by id in an order that has meaning. */
export const orderedKeys: readonly string[] = ['exits', 'questions', 'options'];

/** Whether two values of a process file say the same; the order of keys counts only where it has meaning. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) || Array.isArray(other)) return areSame(one, other);
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = keysOf(one);
  return (
    keys.length === keysOf(other).length &&
    keys.every((key) => isSame(one[key], other[key]) && (!orderedKeys.includes(key) || inOrder(one[key], other[key])))
  );
}

/** A plain object of a process file. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inOrder(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return true;
  const keys = keysOf(other);
  return keysOf(one).every((key, index) => key === keys[index]);
}

function areSame(one: unknown, other: unknown): boolean {
  return (
    Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((value, index) => isSame(value, other[index]))
  );
}

/** An optional key that holds nothing is as good as none. */
function keysOf(record: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(record).filter((key) => record[key] !== undefined);
}
