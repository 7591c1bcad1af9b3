import type { Problem } from '../../../process/problem.ts';

/** What tells two problems of one drawing apart. */
export function problemKey({ code, path, message }: Problem): string {
  return `${code} ${path.join('.')} ${message.en}`;
}
