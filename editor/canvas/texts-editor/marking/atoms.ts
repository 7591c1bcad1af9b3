import { type Inline, parseMarkup } from '../../../../process/texts/markup.ts';

export type Mark = 'strong' | 'emphasis';

/** A sign of a line, or what only means something whole (a value, a link, an escaped sign), and how the mail renders it. */
export type Atom = { readonly text: string; readonly strong: boolean; readonly emphasis: boolean };

/** Liquid, links with words of their own or in angle brackets, escaped signs; and signs that would be taken for those that stand for them. */
const whole =
  /\{\{.*?\}\}|\{%.*?%\}|\[(?:\{\{[^}\n]*\}\}|(?!\{\{)[^\]\n])*\]\([^)\n]*\)|<[^>\s]+>|\\.|[\ue000-\uf8ff]/gu;
const standIn = '\ue000';

/** The content of a line, without its list or heading mark, as the mail's own reader understands it; the signs of the marks are no atoms. */
export function readAtoms(content: string): Atom[] {
  const wholes: string[] = [];
  const plain = content.replace(whole, (one) => {
    wholes.push(one);
    return standIn;
  });
  // A sign before it: whatever it begins with, it is no list and no heading, and a link alone is no button.
  const [block] = parseMarkup(`${standIn}${plain.replace(/\s+$/, '')}`);
  const tail = /\s*$/.exec(plain)?.[0] ?? '';
  const atoms = block?.kind === 'paragraph' ? flat(block.content, { strong: false, emphasis: false }).slice(1) : [];
  let next = 0;
  return [...atoms, ...[...tail].map((text) => ({ text, strong: false, emphasis: false }))].map((atom) =>
    atom.text === standIn ? { ...atom, text: wholes[next++] ?? '' } : atom,
  );
}

function flat(content: readonly Inline[], marks: Omit<Atom, 'text'>): Atom[] {
  return content.flatMap((node): Atom[] => {
    if (node.kind === 'text') return [...node.text].map((text) => ({ text, ...marks }));
    if (node.kind === 'break') return [];
    return flat(node.content, node.kind === 'link' ? marks : { ...marks, [node.kind]: true });
  });
}

/** Atoms as they are written, where each begins, and where the last one ends. */
export function writeAtoms(atoms: readonly Atom[]): { readonly text: string; readonly starts: readonly number[] } {
  let [text, strong, emphasis] = ['', false, false];
  const starts: number[] = [];
  for (const atom of [...atoms, { text: '', strong: false, emphasis: false }]) {
    if (emphasis && (!atom.emphasis || atom.strong !== strong)) [text, emphasis] = [`${text}*`, false];
    if (strong !== atom.strong) [text, strong] = [`${text}**`, atom.strong];
    if (emphasis !== atom.emphasis) [text, emphasis] = [`${text}*`, atom.emphasis];
    starts.push(text.length);
    text += atom.text;
  }
  return { text, starts };
}
