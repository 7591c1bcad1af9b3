import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';

type Item = { readonly id: string };
/** Counts one more (1) or one fewer (-1) that holds an item. */
type Count = (id: string, by: 1 | -1) => void;

const Hold = createContext<(by: 1 | -1) => void>(() => undefined);

/** Says of the item of a list that it stands in whether something is being done there: while it is, the item stays, also where the list has it no longer. */
export function useHold(isHeld: boolean): void {
  const hold = use(Hold);
  useEffect(() => {
    if (!isHeld) return undefined;
    hold(1);
    return () => hold(-1);
  }, [isHeld, hold]);
}

/** One item of `useHeldItems`, whose parts may hold it. */
export function Held({ id, count, children }: { id: string; count: Count; children: ReactNode }) {
  const hold = useCallback((by: 1 | -1) => count(id, by), [id, count]);
  return <Hold value={hold}>{children}</Hold>;
}

/** The items of a list with those that have left it while something is open in them, where they stood. */
export function useHeldItems<One extends Item>(items: readonly One[]): { items: readonly One[]; count: Count } {
  const [holds, setHolds] = useState<Readonly<Record<string, number>>>({});
  const [before, setBefore] = useState(items);
  const count = useCallback<Count>((id, by) => setHolds((now) => ({ ...now, [id]: (now[id] ?? 0) + by })), []);
  const shown = withHeld(items, before, ({ id }) => (holds[id] ?? 0) > 0);
  if (shown.length !== before.length || shown.some((one, index) => one !== before[index])) setBefore(shown);
  return { items: shown, count };
}

function withHeld<One extends Item>(now: readonly One[], before: readonly One[], isHeld: (item: One) => boolean) {
  const shown = [...now];
  for (const [index, item] of before.entries()) {
    if (!isHeld(item) || shown.some(({ id }) => id === item.id)) continue;
    const above = before.slice(0, index).map(({ id }) => id);
    shown.splice(shown.findLastIndex(({ id }) => above.includes(id)) + 1, 0, item);
  }
  return shown;
}
