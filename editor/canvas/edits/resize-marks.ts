import type { Definition } from '../../../process/definition/schema.ts';

type Size = { readonly width: number; readonly height: number };

/** Smaller than this a note or an area has no room for its words. In pixels of the canvas. */
export const smallest = { note: { width: 120, height: 60 }, area: { width: 160, height: 96 } } as const;

/** These notes and areas wider and higher by `by`, from their upper left corner, and never smaller than their words need. Unchanged where none changes. */
export function resizeMarks(definition: Definition, markIds: readonly string[], by: Size): Definition {
  const { layout } = definition;
  const notes = resizedAll(layout.notes, markIds, by, smallest.note);
  const areas = layout.areas && resizedAll(layout.areas, markIds, by, smallest.area);
  if (notes === layout.notes && areas === layout.areas) return definition;
  return { ...definition, layout: { ...layout, notes, ...(areas && { areas }) } };
}

function resizedAll<T extends Size & { id: string }>(list: T[], ids: readonly string[], by: Size, least: Size): T[] {
  let isResized = false;
  const next = list.map((one) => {
    if (!ids.includes(one.id)) return one;
    const width = Math.max(least.width, one.width + by.width);
    const height = Math.max(least.height, one.height + by.height);
    if (width === one.width && height === one.height) return one;
    isResized = true;
    return { ...one, width, height };
  });
  return isResized ? next : list;
}
