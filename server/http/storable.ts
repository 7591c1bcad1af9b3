/** The path of the first text that cannot be stored as it is (NUL, half a character, a key `__proto__`); undefined where all can be. */
export function findUnstorable(value: unknown, path: string): string | undefined {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? path : undefined;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__') return path;
    const found = findUnstorable(key, path) ?? findUnstorable(inner, `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a value is nested deeper than any body of ours; checked before anything recursive looks at it. */
export function isTooDeep(value: unknown, most = 64): boolean {
  const stack: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next.value !== 'object' || next.value === null || next.value instanceof Uint8Array) continue;
    if (next.depth >= most) return true;
    for (const inner of Object.values(next.value)) stack.push({ value: inner, depth: next.depth + 1 });
  }
  return false;
}
