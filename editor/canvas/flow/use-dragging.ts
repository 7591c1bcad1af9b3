import { type NodeChange, useStoreApi } from '@xyflow/react';
import { useRef, useState } from 'react';
import type { Place } from '../edits/add-step.ts';
import { makeRoom } from '../edits/make-room.ts';
import { moveThings } from '../edits/move-things.ts';
import { isLoose, putInto } from '../edits/put-into.ts';
import { useEditing } from '../editing.ts';
import { say } from '../announcing/say.ts';
import { stepName, thingsName } from '../labels/things-name.ts';
import type { Guide } from '../layout/guides.ts';
import { inLanguage } from '../../shell/language.ts';
import { connectionNear } from './connection-near.ts';
import type { FlowNode } from './flow-types.ts';
import { markIdOf } from './mark-id.ts';
import { sizesOf } from './sizes-of.ts';
import { snappedChanges } from './snapped-changes.ts';
import { standingOn } from './standing-on.ts';

/** In pixels of the screen, however far one has zoomed. */
const tolerance = 6;

/** The changes of a drag as they shall be: level with what is near, and an area with what stands on it. Its end is one entry of the history. */
export function useDragging(nodes: readonly FlowNode[]) {
  const { store, readOnly, language } = useEditing();
  const flow = useStoreApi();
  const [guides, setGuides] = useState<readonly Guide[]>([]);
  const [offered, setOffered] = useState<string>();
  /** What stood on each dragged area when the drag began: what it is drawn over meanwhile is not taken along. */
  const carried = useRef(new Map<string, readonly FlowNode[]>());

  const withCarried = (changes: NodeChange<FlowNode>[]): NodeChange<FlowNode>[] => {
    const known = new Set(changes.flatMap((change) => (change.type === 'position' ? [change.id] : [])));
    const more = changes.flatMap((change) => {
      const area = change.type === 'position' && nodes.find(({ id }) => id === change.id);
      if (!area || area.type !== 'area' || change.type !== 'position' || !change.position) return [];
      const held = carried.current.get(area.id) ?? standingOn(nodes, area.id);
      carried.current.set(area.id, held);
      const by = { x: change.position.x - area.data.area.x, y: change.position.y - area.data.area.y };
      return held
        .filter(({ id }) => !known.has(id))
        .map((node) => ({
          ...change,
          id: node.id,
          position: { x: node.position.x + by.x, y: node.position.y + by.y },
        }));
    });
    return [...changes, ...more];
  };

  const commit = (changes: readonly NodeChange<FlowNode>[]) => {
    const steps: Record<string, Place> = {};
    const marks: Record<string, Place> = {};
    for (const change of changes) {
      if (change.type !== 'position' || !change.position) continue;
      const markId = markIdOf(change.id);
      if (markId === undefined) steps[change.id] = change.position;
      else marks[markId] = change.position;
    }
    const before = store.get();
    const name = thingsName(before.present, Object.keys(steps), Object.keys(marks));
    store.edit({ key: 'edit.move', of: name }, (definition) => moveThings(definition, { steps, marks }));
    if (store.get() !== before) say('moved', { name: inLanguage(name, language) });
  };

  /** The connection under a single card that stands alone: let go there, it goes into it. */
  const offerTo = (changes: readonly NodeChange<FlowNode>[]): string | undefined => {
    const [only, ...others] = changes.filter((change) => change.type === 'position');
    if (!only?.position || others.length > 0 || !isLoose(store.get().present, only.id)) return undefined;
    const { transform, domNode, nodeLookup } = flow.getState();
    const [x, y, zoom] = transform;
    const { width = 0, height = 0 } = nodeLookup.get(only.id)?.measured ?? {};
    const room = domNode?.getBoundingClientRect();
    return connectionNear({
      x: (room?.left ?? 0) + x + (only.position.x + width / 2) * zoom,
      y: (room?.top ?? 0) + y + (only.position.y + height / 2) * zoom,
    });
  };
  const commitInto = (changes: readonly NodeChange<FlowNode>[], edgeId: string): boolean => {
    const [only] = changes.filter((change) => change.type === 'position');
    const [from, exit] = edgeId.split('/');
    if (!only?.position || !from || !exit) return false;
    const place = only.position;
    const before = store.get().present;
    const next = before.connections[from]?.[exit];
    const named = (id: string) => inLanguage(stepName(before, id), language);
    const sizes = sizesOf([...flow.getState().nodeLookup.values()]);
    store.edit({ key: 'edit.insert', of: stepName(before, only.id) }, (definition) => {
      const moved = moveThings(definition, { steps: { [only.id]: place }, marks: {} });
      return makeRoom(putInto(moved, only.id, from, exit), only.id, from, sizes);
    });
    say('inserted', { name: named(only.id), after: named(from), before: named(next ?? '') });
    return true;
  };

  const dragged = (changes: NodeChange<FlowNode>[]): NodeChange<FlowNode>[] => {
    // Resizing moves its corner too, and says so with a size in the same breath.
    const isDrag =
      changes.some(({ type }) => type === 'position') && changes.every(({ type }) => type !== 'dimensions');
    if (!isDrag || readOnly) return changes;
    const snapped = snappedChanges(withCarried(changes), nodes, tolerance / flow.getState().transform[2]);
    const isOver = changes.every((change) => change.type !== 'position' || change.dragging !== true);
    setGuides(isOver ? [] : snapped.guides);
    const into = offerTo(snapped.changes);
    setOffered(isOver ? undefined : into);
    if (isOver) {
      carried.current.clear();
      if (into === undefined || !commitInto(snapped.changes, into)) commit(snapped.changes);
    }
    return snapped.changes;
  };
  return { guides, dragged, offered, setOffered };
}
