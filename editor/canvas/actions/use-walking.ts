import { useReactFlow } from '@xyflow/react';
import { exitsOf } from '../../../process/definition/exits-of.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { inLanguage } from '../../shell/language.ts';
import { say } from '../announcing/say.ts';
import { areasOf } from '../edits/change-areas.ts';
import type { Editing, Selection } from '../editing.ts';
import { edgeIdOf } from '../flow/edge-id.ts';
import { focusNode } from '../flow/focus-node.ts';
import { focusedNodeId } from '../flow/focused-node-id.ts';
import type { FlowNode } from '../flow/flow-types.ts';
import { markIdOf } from '../flow/mark-id.ts';
import type { Things } from '../flow/use-things.ts';
import { stepName, thingsName } from '../labels/things-name.ts';
import { type Direction, neighbourOf } from '../layout/neighbour-of.ts';
import { toSelection } from '../selecting/standing.ts';
import { exitName } from '../steps/exit-name.ts';

/** Walks and selects by keyboard: from step to step along connections, from exit to exit, and several at once. */
export function useWalking({ store, select, language }: Editing, selection: Selection, things: Things) {
  const comeInSight = useComeInSight();
  const goTo = (id: string) => {
    select({ kind: 'steps', ids: [id] });
    comeInSight(id);
    focusNode(id);
  };
  const goToLine = (from: string, exit: string) => {
    select({ kind: 'connection', from, exit });
    focusNode(edgeIdOf(from, exit));
    sayLine(store.get().present, from, exit, language);
  };

  const walk = (direction: Direction) => {
    const { present } = store.get();
    if (selection.kind === 'connection') return walkLine(present, selection, direction, goTo, goToLine);
    const here = things.steps[0] ?? focusedStep(present);
    const to = here === undefined ? startOf(present) : neighbourOf(present, things.sizes(), here, direction);
    if (to === undefined) say('nothingThere');
    else goTo(to);
  };
  const line = () => {
    const { present } = store.get();
    const [step = ''] = things.steps;
    const [exit] = connectedExits(present, step);
    if (exit === undefined) say(step ? 'noLine' : 'selectFirst');
    else goToLine(step, exit);
  };
  const selectAll = () => {
    const { present } = store.get();
    const ids = Object.keys(present.steps);
    const marks = [...present.layout.notes, ...areasOf(present)].map(({ id }) => id);
    select({ kind: 'steps', ids, ...(marks.length > 0 && { with: marks }) });
    say('selected', { name: inLanguage(thingsName(present, ids, marks), language) });
  };
  /** What has the focus goes into the selection, or out of it. */
  const alsoSelect = () => {
    const id = focusedNodeId();
    if (id === undefined) return;
    const mark = markIdOf(id);
    const steps = mark === undefined ? toggled(things.steps, id) : things.steps;
    const marks = mark === undefined ? things.marks : toggled(things.marks, mark);
    select(toSelection(steps, marks));
    say('selected', { name: inLanguage(thingsName(store.get().present, steps, marks), language) });
  };
  return { walk, line, selectAll, alsoSelect };
}

/** The step that has the focus though nothing is selected, as when what stood beside it has been removed. */
function focusedStep({ steps }: Definition): string | undefined {
  const id = focusedNodeId();
  return id !== undefined && Object.hasOwn(steps, id) ? id : undefined;
}

function walkLine(
  definition: Definition,
  { from, exit }: Extract<Selection, { kind: 'connection' }>,
  direction: Direction,
  goTo: (id: string) => void,
  goToLine: (from: string, exit: string) => void,
): void {
  if (direction === 'left') return goTo(from);
  const to = definition.connections[from]?.[exit];
  if (direction === 'right') return to === undefined ? say('nothingThere') : goTo(to);
  const exits = connectedExits(definition, from);
  const next = exits[exits.indexOf(exit) + (direction === 'down' ? 1 : -1)];
  return next === undefined ? say('nothingThere') : goToLine(from, next);
}

function connectedExits({ steps, connections }: Definition, stepId: string): string[] {
  const step = steps[stepId];
  return step ? exitsOf(step).filter((exit) => connections[stepId]?.[exit] !== undefined) : [];
}

function startOf({ steps }: Definition): string | undefined {
  return Object.keys(steps).find((id) => steps[id]?.kind === 'start') ?? Object.keys(steps)[0];
}

function sayLine(definition: Definition, from: string, exit: string, language: 'sv' | 'en'): void {
  const step = definition.steps[from];
  const exits = connectedExits(definition, from);
  if (!step) return;
  say('selectedLine', {
    from: inLanguage(stepName(definition, from), language),
    exit: exitName(step, exit, language),
    to: inLanguage(stepName(definition, definition.connections[from]?.[exit] ?? ''), language),
    at: exits.indexOf(exit) + 1,
    of: exits.length,
  });
}

function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}

/** Moves the paper to a step that is not wholly seen. */
function useComeInSight(): (id: string) => void {
  const { getInternalNode, getViewport, setCenter } = useReactFlow<FlowNode>();
  return (id) => {
    const node = getInternalNode(id);
    const room = document.querySelector('.react-flow')?.getBoundingClientRect();
    if (!node || !room) return;
    const { x, y, zoom } = getViewport();
    const { width = 256, height = 150 } = node.measured;
    const at = node.internals.positionAbsolute;
    const [left, top] = [at.x * zoom + x, at.y * zoom + y];
    const isSeen = left >= 0 && top >= 0 && left + width * zoom <= room.width && top + height * zoom <= room.height;
    if (!isSeen) void setCenter(at.x + width / 2, at.y + height / 2, { zoom, duration: 160 });
  };
}
