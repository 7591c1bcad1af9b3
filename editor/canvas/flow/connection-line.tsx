import { BaseEdge, EdgeLabelRenderer, type EdgeProps, getSmoothStepPath } from '@xyflow/react';
import { memo } from 'react';
import type { ConnectionEdge } from './flow-types.ts';
import classes from './flow.module.css';

/** A connection in rounded steps with the name of its exit in the middle. */
export const ConnectionLine = memo(function ConnectionLine(props: EdgeProps<ConnectionEdge>) {
  const { sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, data, selected } = props;
  const [path, x, y] = getSmoothStepPath({
    sourceX,
    sourceY,
    targetX,
    targetY,
    sourcePosition,
    targetPosition,
    borderRadius: 12,
    offset: targetX < sourceX ? 40 : 24,
  });
  const state = selected ? 'selected' : data?.onPath ? 'path' : (data?.tone ?? 'plain');
  return (
    <>
      <BaseEdge
        path={path}
        className={classes.line ?? ''}
        data-state={state}
        interactionWidth={24}
        {...(props.markerEnd ? { markerEnd: props.markerEnd } : {})}
      />
      {data?.label && (
        <EdgeLabelRenderer>
          <span
            className={classes.label}
            data-state={state}
            style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
          >
            {data.label}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
});
