import type { ReadFile } from './read-file.ts';

/** Where an imported file goes: a process of its own, or the draft of the one that has its id. */
export type Target = { readonly kind: 'new'; readonly id: string } | { readonly kind: 'draft' };

/** What is offered first: the file's own id, and a numbered one where a process has that already. */
export function firstTarget({ definition, taken }: Extract<ReadFile, { kind: 'good' }>): Target {
  return { kind: 'new', id: taken ? `${definition.id.slice(0, 45)}-2` : definition.id };
}

/** Whether a new process can be told to have this id. */
export function isId(id: string): boolean {
  return /^(?!(?:constructor|prototype)$)[a-z][a-z0-9-]{0,47}$/.test(id);
}
