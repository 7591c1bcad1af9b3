import { exitsOf } from '../../../process/definition/exits-of.ts';
import type { Area, Language, Step } from '../../../process/definition/schema.ts';
import { inLanguage } from '../../shell/language.ts';
import { quickWords } from '../../shell/quick-words.ts';
import type { OnPaper } from '../editing.ts';
import { exitName } from '../steps/exit-name.ts';
import { exitTone } from '../steps/exit-tone.ts';
import { factsOf } from '../steps/facts.ts';
import { areaHandle, type FlowNode, many, type Mark, type StepNodeData } from './flow-types.ts';
import { guessSize } from './guess-size.ts';
import { inItsLayer } from './layers.ts';
import { markNodeId } from './mark-id.ts';
import './texts.ts';
import type { Overlay, StepOverlay } from './overlay.ts';

export type Drawing = {
  readonly definition: OnPaper;
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
  const { notes, areas = [] } = drawing.definition.layout;
  const ids = Object.keys(drawing.definition.steps);
  const isLarge = ids.length + notes.length + areas.length > many;
  const steps = ids.map((id) => stepNode(drawing, id, known.get(id), { before, isLarge }));
  const { language } = drawing;
  const spoken = before?.language;
  return [
    ...areas.map((area, at) =>
      areaNode(area, at - areas.length - 1, known.get(markNodeId(area.id)), { language, spoken }),
    ),
    ...notes.map((note) => noteNode(note, known.get(markNodeId(note.id)), { language, spoken })),
    ...steps,
  ].map(inItsLayer);
}

type Among = { readonly before: Drawing | undefined; readonly isLarge: boolean };

function stepNode(drawing: Drawing, id: string, known: FlowNode | undefined, { before, isLarge }: Among): FlowNode {
  const step = drawing.definition.steps[id];
  if (!step) throw new Error(`The drawing has no step ${id}`);
  const place = drawing.definition.layout.steps[id] ?? { x: 0, y: 0 };
  const same = known?.type === 'step' && before !== undefined && isSame(drawing, before, id);
  const isThere = same && known.position.x === place.x && known.position.y === place.y;
  if (isThere && leadsToTheSame(drawing, before, id)) return known;
  const data = same ? known.data : dataOf(drawing, id, step);
  const isGuessed = known ? known.handles !== undefined : isLarge;
  return {
    ...(known?.type === 'step' ? known : {}),
    ...(isGuessed ? guessSize(data) : {}),
    id,
    type: 'step',
    position: place,
    data,
    ariaLabel: spokenStep(drawing, id, step),
    domAttributes: roleOf('step', drawing.language),
  };
}

/** "Stage: Urval. Vidare leads to Intervju. Nej leads nowhere. 2 problems." */
function spokenStep({ definition, language, marks }: Drawing, id: string, step: Step): string {
  const t = (key: string, values: Record<string, string | number>) => quickWords('marks', key, language, values);
  const ways = exitsOf(step).map((exit) => {
    const to = definition.steps[definition.connections[id]?.[exit] ?? ''];
    const name = exitName(step, exit, language);
    return to ? t('leadsTo', { exit: name, to: inLanguage(to.name, language) }) : t('leadsNowhere', { exit: name });
  });
  const kind = quickWords('canvas', `kind.${step.kind}`, language);
  const what = `${kind}: ${inLanguage(step.name, language) || id}`;
  const problems = marks.get(id)?.words.split('\n').length ?? 0;
  return [what, ...ways, ...(problems > 0 ? [t('problems', { count: problems })] : [])].join('. ');
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

/** Whether the steps after it still have their names: they are said of it, and are on no part of its card. */
function leadsToTheSame({ definition }: Drawing, { definition: before }: Drawing, id: string): boolean {
  const targets = Object.values(definition.connections[id] ?? {});
  return targets.every((to) => definition.steps[to]?.name === before.steps[to]?.name);
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
    kindName: quickWords('canvas', `kind.${step.kind}`, language),
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

/** The language of the screen, and that in which a note or area is spoken of by now. */
type Spoken = { readonly language: Language; readonly spoken: Language | undefined };

function noteNode(
  note: OnPaper['layout']['notes'][number],
  known: FlowNode | undefined,
  { language, spoken }: Spoken,
): FlowNode {
  if (known?.type === 'note' && known.data.note === note && spoken === language) return known;
  return {
    ...(known?.type === 'note' ? known : {}),
    id: markNodeId(note.id),
    type: 'note',
    position: { x: note.x, y: note.y },
    data: known?.type === 'note' && known.data.note === note ? known.data : { note },
    width: note.width,
    height: note.height,
    ariaLabel: `${quickWords('canvas', 'note', language)}: ${note.text.slice(0, 80)}`,
    domAttributes: roleOf('note', language),
  };
}

/** Behind everything, the later ones before the earlier; taken hold of by its name, so that what stands on it can be reached. */
function areaNode(area: Area, layer: number, known: FlowNode | undefined, { language, spoken }: Spoken): FlowNode {
  const isSame = known?.type === 'area' && known.data.area === area && known.data.layer === layer;
  if (isSame && spoken === language) return known;
  return {
    ...(known?.type === 'area' ? known : {}),
    id: markNodeId(area.id),
    type: 'area',
    position: { x: area.x, y: area.y },
    data: isSame ? known.data : { area, layer },
    dragHandle: `.${areaHandle}`,
    width: area.width,
    height: area.height,
    ariaLabel: `${quickWords('marks', 'area', language)}: ${area.name}`,
    domAttributes: roleOf('area', language),
  };
}

/** Said instead of "node", which is a word of the canvas and not of those who use it. */
function roleOf(kind: 'step' | 'note' | 'area', language: Language): NonNullable<FlowNode['domAttributes']> {
  return {
    'aria-roledescription': quickWords('marks', kind, language),
    'aria-describedby': `canvas-${kind}`,
  };
}
