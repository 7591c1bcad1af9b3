import { hashKey, type QueryKey } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { lookAtItems, lookAway } from './in-sight.ts';

/** Says of a list of which only what is in sight is drawn which items those are: what happens elsewhere then asks for them alone. */
export function useInSight(key: QueryKey, drawn: readonly { readonly index: number }[]): void {
  const first = drawn.at(0)?.index ?? 0;
  const last = drawn.at(-1)?.index ?? 0;
  const hash = hashKey(key);
  const latest = useRef(key);
  latest.current = key;
  useEffect(() => {
    const looked = latest.current;
    return () => lookAway(looked);
  }, [hash]);
  useEffect(() => lookAtItems(latest.current, { first, last }), [hash, first, last]);
}
