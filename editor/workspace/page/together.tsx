import { useIsFetching, useQueryClient, type Query } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import classes from './page.module.css';

/** In milliseconds: what comes later than this is not waited for. */
const patience = 2_000;
const first = { predicate: ({ state }: Query) => state.status === 'pending' };

type Props = {
  /** They have their places before they are shown, so that an address can bring one of them into sight. */
  readonly keepRoom?: boolean;
  readonly children: ReactNode;
};

/** Parts of a page that come one by one, shown once all of them have had their first answer: nothing is pushed down by what stands above it and comes later. */
export function Together({ keepRoom = false, children }: Props) {
  const client = useQueryClient();
  const underWay = useIsFetching(first);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    // Asked anew: what one answer has set off is under way by now.
    if (client.isFetching(first) === 0) setShown(true);
  }, [client, underWay]);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      {!isShown && (
        <div className={classes.waiting}>
          <ListSkeleton />
        </div>
      )}
      <div className={classes.together} data-shown={isShown} data-keeps-room={keepRoom}>
        {children}
      </div>
    </>
  );
}
