import type { FlowNode } from './flow-types.ts';
import type { OverlayTone } from './overlay.ts';

const toneColours: Readonly<Record<OverlayTone, string>> = {
  here: 'var(--accent)',
  visited: 'var(--accent)',
  lit: 'var(--amber)',
  muted: 'var(--line)',
  added: 'var(--green)',
  removed: 'var(--red)',
  changed: 'var(--amber)',
  moved: 'var(--accent)',
};

/** What a card looks like in the overview: as the overlay shows it, else stages apart from the rest. */
export function minimapColour(node: FlowNode): string {
  if (node.type !== 'step') return 'color-mix(in srgb, var(--line) 40%, transparent)';
  const tone = node.data.overlay?.tone;
  if (tone) return toneColours[tone];
  return node.data.step.kind === 'stage' ? 'var(--accent)' : 'var(--line-strong)';
}
