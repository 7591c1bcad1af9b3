import type { DragEvent } from 'react';
import { type NewKind, newKinds } from '../steps/new-step.ts';

const format = 'application/x-besked-step';

/** Puts the kind of step that is being dragged into the drag. */
export function startDraggingKind(event: DragEvent, kind: NewKind): void {
  event.dataTransfer.setData(format, kind);
  event.dataTransfer.effectAllowed = 'copy';
}

/** The kind of step that was dropped, or undefined where the drag carried something else. */
export function draggedKind(event: DragEvent): NewKind | undefined {
  const kind = event.dataTransfer.getData(format);
  return newKinds.find((known) => known === kind);
}

/** Whether a kind of step is being dragged; which one is told when it is dropped. */
export function isDraggingKind(event: DragEvent): boolean {
  return event.dataTransfer.types.includes(format);
}
