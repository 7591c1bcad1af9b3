import { standsOn } from '../layout/box.ts';
import { rectOf } from './rect-of.ts';
import type { FlowNode } from './flow-types.ts';

/** What stands on an area and goes along when it is moved. */
export function standingOn(nodes: readonly FlowNode[], areaNodeId: string): FlowNode[] {
  const area = nodes.find(({ id }) => id === areaNodeId);
  if (area?.type !== 'area') return [];
  const ground = rectOf(area);
  return nodes.filter((node) => node.type !== 'area' && standsOn(rectOf(node), ground));
}
