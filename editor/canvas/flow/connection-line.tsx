import { BaseEdge, EdgeLabelRenderer, type EdgeProps, useInternalNode } from '@xyflow/react';
import { memo, use } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConnectionEdge, FlowNode } from './flow-types.ts';
import classes from './flow.module.css';
import { OfferedContext } from './offered.ts';
import { routeBetween } from './route-between.ts';
import { labelPlace, type Point, roundedPath } from './route-of.ts';
import { TouchedContext } from './touched.ts';

/** A connection in rounded right angles. Its exit is named at the port, on the line where there is room, and always while the line is touched; touching a card brings its lines forward. */
export const ConnectionLine = memo(function ConnectionLine(props: EdgeProps<ConnectionEdge>) {
  const { id, source, target, sourceX, sourceY, targetX, targetY, data, selected } = props;
  const touched = use(TouchedContext);
  const isOffered = use(OfferedContext) === id;
  const { t } = useTranslation('marks');
  const from = useInternalNode<FlowNode>(source);
  const to = useInternalNode<FlowNode>(target);
  if (!from || !to || !data) return null;
  const ends = { from: { x: sourceX, y: sourceY }, to: { x: targetX, y: targetY } };
  const points = routeBetween(ends, { from, to, data });
  const isTouched = touched === id || touched === source || touched === target || from.selected || to.selected;
  const state = isOffered ? 'offered' : selected ? 'selected' : data.lit ? 'path' : isTouched ? 'touched' : data.tone;
  const isNamed = !isOffered && data.label !== '' && (selected || touched === id);
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
      {selected && data.sharesEntry && <circle className={classes.grip} cx={targetX - 8} cy={targetY} r={6} />}
      {data.labelAt && !isNamed && isOn(points, data.labelAt) && (
        <text className={classes.exitName} data-state={state} x={data.labelAt.x} y={data.labelAt.y} aria-hidden="true">
          {data.label}
        </text>
      )}
      {(isNamed || isOffered) && (
        <EdgeLabelRenderer>
          <span
            className={classes.label}
            data-state={state}
            style={{ transform: `translate(-50%, -50%) translate(${place.x}px, ${place.y}px)` }}
          >
            {isOffered ? t('insertHere') : data.label}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
});

/** While a card is moved its lines leave the places where their words had room. */
function isOn(points: readonly Point[], { x, y }: Point): boolean {
  return points.some((to, at) => {
    const from = points[at - 1];
    return from?.y === y && to.y === y && Math.min(from.x, to.x) < x && x < Math.max(from.x, to.x);
  });
}
