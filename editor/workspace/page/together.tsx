import { useIsFetching, useQueryClient, type Query } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import classes from './page.module.css';

/** Two seconds in beats of so many milliseconds: what comes later is not waited for. */
const beat = 100;
const beats = 20;
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
    if (isShown) return undefined;
    let heard = 0;
    // Beats that a busy page has missed are not made up for: while it can do nothing it has not waited for anything either.
    const timer = setInterval(() => {
      heard += 1;
      if (heard === beats) setShown(true);
    }, beat);
    return () => clearInterval(timer);
  }, [isShown]);
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
