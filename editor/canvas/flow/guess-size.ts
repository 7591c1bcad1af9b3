import { type NodeHandle, Position } from '@xyflow/react';
import { entryHandle, type StepNode, type StepNodeData } from './flow-types.ts';

/** As the style sheet has them, in pixels. */
const width = 256;
const border = 1;
const kind = 28;
const nameTop = 2;
const nameLine = 20;
const fact = 20;
const facts = { around: 14, withPorts: 54 } as const;
const ports = { around: 4, line: 1, each: 26 } as const;
const handle = 12;

/** Room for a name on its card, and how wide a letter is there on average, by what it is. */
const nameWidth = width - 2 * border - 24;
const letters = [
  { of: /[ijlIft.,:;'|!()[\] -]/, wide: 4.8 },
  { of: /[mwMW@%]/, wide: 14 },
  { of: /[A-ZÅÄÖ&]/, wide: 11 },
] as const;
const usual = 9.4;

/**
 * How large a card will be and where its ports will lie, nearly, before it is drawn: of a large drawing only what is in sight is. What is not
 * quite right is put right when the card comes into sight.
 */
export function guessSize(
  data: Pick<StepNodeData, 'name' | 'facts' | 'exits'>,
): Required<Pick<StepNode, 'measured' | 'handles'>> {
  const { exits } = data;
  const top = border + kind + nameTop + nameLine * linesOf(data.name);
  const ownFacts = facts.around + fact * data.facts.length;
  if (exits.length === 0) {
    const height = top + ownFacts + border;
    return { measured: { width, height }, handles: [entry(height / 2)] };
  }
  const begin = top + Math.max(facts.withPorts, ownFacts) + ports.line + ports.around;
  const middleOf = (at: number) => begin + ports.each * (at + 0.5);
  return {
    measured: { width, height: begin + ports.each * exits.length + ports.around + border },
    handles: [
      entry(middleOf(0)),
      ...exits.map(({ id }, at) => port(id, { type: 'source', left: width - border, middle: middleOf(at) })),
    ],
  };
}

const entry = (middle: number) => port(entryHandle, { type: 'target', left: border, middle });

type At = { readonly type: 'source' | 'target'; readonly left: number; readonly middle: number };

function port(id: string, { type, left, middle }: At): NodeHandle {
  const position = type === 'source' ? Position.Right : Position.Left;
  return { id, type, position, width: handle, height: handle, x: left - handle / 2, y: middle - handle / 2 };
}

/** Lines that a name takes, broken between words. */
function linesOf(name: string): number {
  let lines = 1;
  let used = 0;
  for (const word of name.split(/(?<=[\s-])/)) {
    const wide = widthOf(word);
    if (used > 0 && used + widthOf(word.trimEnd()) > nameWidth) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(wide / nameWidth) - 1);
    used += wide;
  }
  return lines;
}

function widthOf(word: string): number {
  return [...word].reduce((sum, letter) => sum + (letters.find(({ of }) => of.test(letter))?.wide ?? usual), 0);
}
