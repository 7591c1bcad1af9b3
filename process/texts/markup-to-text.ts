import type { Block, Inline } from './markup.ts';

/** The blocks as a plain text part: lists with signs, every address written out. */
export function markupToText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.items
        .map((item, index) => `${block.isNumbered ? `${index + 1}.` : '-'} ${inlineText(item)}`)
        .join('\n');
    case 'button':
      return `${inlineText(block.label)}: ${block.url}`;
    default:
      return inlineText(block.content);
  }
}

/** Inline content as plain text. */
export function inlineText(content: readonly Inline[]): string {
  return content.map(nodeText).join('');
}

function nodeText(node: Inline): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'break') return '\n';
  const text = inlineText(node.content);
  return node.kind === 'link' && text !== node.url ? `${text} (${node.url.replace(/^(mailto|tel):/i, '')})` : text;
}
