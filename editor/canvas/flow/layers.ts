import type { ConnectionEdge, FlowNode } from './flow-types.ts';

const line = { still: 0, ofSelected: 1, selected: 2 };
const card = { still: 3, selected: 4 };

/**
 * A card or note in the layer that it lies in. A line never lies over a card: it would take what is dragged from the ports there. A selected area
 * comes before the lines, which would cover the corners that it is resized by, and stays behind the cards that stand on it.
 */
export function inItsLayer(node: FlowNode): FlowNode {
  if (node.type === 'area') return withLayer(node, node.selected ? line.selected : node.data.layer);
  const still = node.type === 'step' ? card.still : -1;
  return withLayer(node, node.selected ? card.selected : still);
}

/** A connection in its layer: that of a selected card comes before the others, and a selected one before those. */
export function lineInItsLayer(edge: ConnectionEdge, selectedCards: ReadonlySet<string>): ConnectionEdge {
  const isOfSelected = selectedCards.has(edge.source) || selectedCards.has(edge.target);
  return withLayer(edge, edge.selected ? line.selected : isOfSelected ? line.ofSelected : line.still);
}

function withLayer<T extends { zIndex?: number }>(item: T, zIndex: number): T {
  return item.zIndex === zIndex ? item : { ...item, zIndex };
}
