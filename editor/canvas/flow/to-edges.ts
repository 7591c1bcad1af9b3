import { connectionsOf } from '../../../process/definition/connections-of.ts';
import { exitsOf } from '../../../process/definition/exits-of.ts';
import { inLanguage } from '../../shell/language.ts';
import { quickWords } from '../../shell/quick-words.ts';
import { exitName } from '../steps/exit-name.ts';
import { exitTone } from '../steps/exit-tone.ts';
import { edgeIdOf } from './edge-id.ts';
import { type ConnectionEdge, entryHandle } from './flow-types.ts';
import './texts.ts';
import type { Drawing } from './to-nodes.ts';

/** The edges of a drawing, one per connection; those that did not change are the same objects as in `previous`. */
export function toEdges(
  { definition, language, overlay }: Drawing,
  previous: readonly ConnectionEdge[],
): ConnectionEdge[] {
  const known = new Map(previous.map((edge) => [edge.id, edge]));
  const connections = connectionsOf(definition);
  const ends = new Map<string, number>();
  for (const { to } of connections) ends.set(to, (ends.get(to) ?? 0) + 1);
  return connections.flatMap(({ from, exit, to }) => {
    const step = definition.steps[from];
    if (!step || !definition.steps[to]) return [];
    const exits = exitsOf(step);
    const data = {
      label:
        step.kind === 'start' || step.kind === 'message' || step.kind === 'wait' ? '' : exitName(step, exit, language),
      tone: exitTone(step, exit),
      lit: overlay.connections.has(edgeIdOf(from, exit)),
      port: exits.indexOf(exit),
      ports: exits.length,
      sharesEntry: (ends.get(to) ?? 0) > 1,
    };
    const id = edgeIdOf(from, exit);
    const ariaLabel = quickWords('marks', 'lineTo', language, {
      from: nameOf(definition, from, language),
      exit: exitName(step, exit, language),
      to: nameOf(definition, to, language),
    });
    const old = known.get(id);
    if (
      old?.target === to &&
      old.ariaLabel === ariaLabel &&
      old.data?.label === data.label &&
      old.data.tone === data.tone &&
      old.data.lit === data.lit &&
      old.data.port === data.port &&
      old.data.ports === data.ports &&
      old.data.sharesEntry === data.sharesEntry
    )
      return [old];
    return [
      {
        ...old,
        id,
        type: 'connection',
        source: from,
        sourceHandle: exit,
        target: to,
        targetHandle: entryHandle,
        data: { ...data, labelAt: old?.data?.labelAt },
        reconnectable: old?.selected || !data.sharesEntry ? true : 'source',
        ariaLabel,
      },
    ];
  });
}

function nameOf({ steps }: Drawing['definition'], id: string, language: Drawing['language']): string {
  return inLanguage(steps[id]?.name, language) || id;
}
