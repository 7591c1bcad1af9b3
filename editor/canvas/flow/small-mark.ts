import { useStore, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { readable } from './flow-types.ts';

/** Says to the style sheet that the drawing is so small that words on lines cannot be read. Nothing else is rendered for it. */
export function SmallMark(): null {
  const store = useStoreApi();
  const isSmall = useStore((state) => state.transform[2] < readable);
  useEffect(() => {
    store.getState().domNode?.toggleAttribute('data-small', isSmall);
  }, [store, isSmall]);
  return null;
}
