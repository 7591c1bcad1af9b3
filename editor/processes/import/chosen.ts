import type { ReadFile } from './read-file.ts';
import type { Target } from './target.ts';

/** A file that can be imported, and where it is to go. */
export type Chosen = {
  readonly file: File;
  readonly read: Extract<ReadFile, { kind: 'good' }>;
  readonly target: Target;
};
