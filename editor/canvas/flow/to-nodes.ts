import i18next from 'i18next';
import { exitsOf } from '../../../process/definition/exits-of.ts';
import type { Definition, Language, Step } from '../../../process/definition/schema.ts';
import { inLanguage } from '../../shell/language.ts';
import { exitName, exitTone } from '../steps/exit-name.ts';
import { factsOf } from '../steps/facts.ts';
import type { FlowNode, Mark, StepNodeData } from './flow-types.ts';
import type { Overlay, StepOverlay } from './overlay.ts';

export type Drawing = {
  readonly definition: Definition;
  readonly language: Language;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly overlay: Overlay;
};

/**
 * The nodes of a drawing. Nodes whose step did not change are the very same objects as in `previous`, so that React Flow draws them no
 * second time; what the canvas knows of them (size, selection) is kept.
 */
export function toNodes(drawing: Drawing, previous: readonly FlowNode[], before: Drawing | undefined): FlowNode[] {
  const known = new Map(previous.map((node) => [node.id, node]));
  const steps = Object.keys(drawing.definition.steps).map((id) => stepNode(drawing, id, known.get(id), before));
  const notes = drawing.definition.layout.notes.map((note) => noteNode(note, known.get(note.id)));
  return [...notes, ...steps];
}

function stepNode(drawing: Drawing, id: string, known: FlowNode | undefined, before: Drawing | undefined): FlowNode {
  const step = drawing.definition.steps[id];
  if (!step) throw new Error(`The drawing has no step ${id}`);
  const place = drawing.definition.layout.steps[id] ?? { x: 0, y: 0 };
  const same = known?.type === 'step' && before !== undefined && isSame(drawing, before, id);
  if (same && known.position.x === place.x && known.position.y === place.y) return known;
  return {
    ...(known?.type === 'step' ? known : {}),
    id,
    type: 'step',
    position: place,
    data: same ? known.data : dataOf(drawing, id, step),
    ariaLabel: `${i18next.t(`kind.${step.kind}`, { ns: 'canvas' })}: ${inLanguage(step.name, drawing.language)}`,
  };
}

function isSame(now: Drawing, before: Drawing, id: string): boolean {
  return (
    now.language === before.language &&
    now.definition.steps[id] === before.definition.steps[id] &&
    now.definition.connections[id] === before.definition.connections[id] &&
    now.definition.fields === before.definition.fields &&
    now.marks.get(id)?.words === before.marks.get(id)?.words &&
    isSameOverlay(now.overlay.steps.get(id), before.overlay.steps.get(id))
  );
}

function isSameOverlay(one: StepOverlay | undefined, other: StepOverlay | undefined): boolean {
  return one?.tone === other?.tone && one?.title === other?.title && one?.badge === other?.badge;
}

function dataOf({ definition, language, marks, overlay }: Drawing, id: string, step: Step): StepNodeData {
  const name = inLanguage(step.name, language) || id;
  return {
    step,
    name,
    longestWord: Math.max(...name.split(/[\s-]/).map((word) => word.length)),
    kindName: i18next.t(`kind.${step.kind}`, { ns: 'canvas', lng: language }),
    facts: factsOf(definition, step, language),
    exits: exitsOf(step).map((exit) => ({
      id: exit,
      name: exitName(step, exit, language),
      tone: exitTone(step, exit),
      connected: definition.connections[id]?.[exit] !== undefined,
    })),
    mark: marks.get(id),
    overlay: overlay.steps.get(id),
  };
}

function noteNode(note: Definition['layout']['notes'][number], known: FlowNode | undefined): FlowNode {
  if (known?.type === 'note' && known.data.note === note) return known;
  return {
    ...(known?.type === 'note' ? known : {}),
    id: note.id,
    type: 'note',
    position: { x: note.x, y: note.y },
    data: { note },
    zIndex: -1,
    style: { width: note.width, height: note.height },
  };
}
