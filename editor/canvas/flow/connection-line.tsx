import { BaseEdge, EdgeLabelRenderer, type EdgeProps, type InternalNode, useInternalNode } from '@xyflow/react';
import { memo, use } from 'react';
import type { ConnectionEdge, FlowNode } from './flow-types.ts';
import classes from './flow.module.css';
import { type Box, labelPlace, roundedPath, routeOf } from './route-of.ts';
import { TouchedContext } from './touched.ts';

/** A connection in rounded right angles. Its exit is named at the port, and on the line while that is touched; touching a card brings its lines forward. */
export const ConnectionLine = memo(function ConnectionLine(props: EdgeProps<ConnectionEdge>) {
  const { id, source, target, sourceX, sourceY, targetX, targetY, data, selected } = props;
  const touched = use(TouchedContext);
  const from = useInternalNode<FlowNode>(source);
  const to = useInternalNode<FlowNode>(target);
  if (!from || !to || !data) return null;
  const points = routeOf({
    from: { x: sourceX, y: sourceY },
    to: { x: targetX, y: targetY },
    fromBox: boxOf(from),
    toBox: boxOf(to),
    port: data.port,
    ports: data.ports,
  });
  const isTouched = touched === id || touched === source || touched === target || from.selected || to.selected;
  const state = selected ? 'selected' : data.lit ? 'path' : isTouched ? 'touched' : data.tone;
  const place = labelPlace(points);
  return (
    <>
      <BaseEdge
        path={roundedPath(points, 10)}
        className={classes.line ?? ''}
        data-state={state}
        data-tone={data.tone}
        interactionWidth={20}
      />
      {data.label && (selected || touched === id) && (
        <EdgeLabelRenderer>
          <span
            className={classes.label}
            data-state={state}
            style={{ transform: `translate(-50%, -50%) translate(${place.x}px, ${place.y}px)` }}
          >
            {data.label}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
});

function boxOf({ internals, measured }: InternalNode<FlowNode>): Box {
  const top = internals.positionAbsolute.y;
  return { top, bottom: top + (measured.height ?? 0) };
}
