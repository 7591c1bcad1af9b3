import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import type { AreaNode } from './flow-types.ts';
import classes from './flow.module.css';

/** An area of a drawing that is only looked at. */
export const DrawnArea = memo(function DrawnArea({ data: { area } }: NodeProps<AreaNode>) {
  return (
    <div className={classes.area} data-colour={area.colour}>
      <div className={classes.areaTop}>{area.name}</div>
    </div>
  );
});
