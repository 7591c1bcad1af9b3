import type { Place } from '../edits/add-step.ts';

/** Where a step that is dropped or chosen goes: a place of the canvas, after an exit, or into a connection. */
export type Drop = {
  readonly at: Place;
  readonly after?: { readonly step: string; readonly exit: string };
  readonly into?: { readonly step: string; readonly exit: string };
};
