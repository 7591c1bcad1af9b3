import type { PickableVariable } from './pickable-variables.ts';

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Those whose name or path holds what was typed, with or without the dots and rings of its letters. */
export function findVariables(all: readonly PickableVariable[], typed: string): PickableVariable[] {
  const wanted = plain(typed.trim());
  return all.filter(({ label, path }) => plain(`${label} ${path}`).includes(wanted));
}
