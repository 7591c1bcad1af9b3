import type { Size } from '../edits/tidy-up.ts';

type Measured = {
  readonly id: string;
  readonly type?: string | undefined;
  readonly measured?: { readonly width?: number; readonly height?: number };
};

/** The sizes of the cards that the canvas has measured, by step id. */
export function sizesOf(nodes: readonly Measured[]): Record<string, Size> {
  return Object.fromEntries(
    nodes.flatMap(({ id, type, measured: { width, height } = {} }) =>
      type === 'step' && width && height ? [[id, { width, height }]] : [],
    ),
  );
}
