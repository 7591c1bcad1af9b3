import type { Definition } from '../../../process/definition/schema.ts';
import type { Live, LiveVersion } from '../../../server/contract/live.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { LiveNumbers } from './live-numbers.tsx';
import { LivePeople } from './live-people.tsx';
import { LiveSteps } from './live-steps.tsx';
import type { Followed } from './live-view.tsx';
import classes from './live.module.css';

export type DockProps = {
  readonly version: LiveVersion;
  readonly definition: Definition | undefined;
  readonly live: Live | undefined;
  /** The chosen step; undefined is all of them. */
  readonly stepId: string | undefined;
  readonly onStep: (stepId: string | undefined) => void;
  readonly onFollow: (who: Followed) => void;
};

/** Below the drawing: the numbers of the whole, the steps with theirs, and the people of the chosen one. */
export function LiveDock(props: DockProps) {
  const { live, definition } = props;
  if (!live || !definition)
    return (
      <div className={classes.dock}>
        <ListSkeleton rows={4} />
      </div>
    );
  const known = { ...props, live, definition };
  return (
    <div className={classes.dock}>
      <LiveNumbers live={live} />
      <div className={classes.lists}>
        <LiveSteps {...known} />
        <LivePeople {...known} key={props.stepId ?? ''} />
      </div>
    </div>
  );
}
