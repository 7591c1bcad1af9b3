import { useEditing } from '../../editing.ts';

/** A choice is made at once, unlike what is typed: each is an entry of its own, also where the next one is made in the same place. */
export function useOneEntry<Given extends readonly unknown[]>(
  choose: ((...given: Given) => void) | undefined,
): (...given: Given) => void {
  const { store } = useEditing();
  return (...given) => store.asOne(() => choose?.(...given));
}
