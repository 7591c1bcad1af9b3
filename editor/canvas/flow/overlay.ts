import type { ReactNode } from 'react';
import { connectionsOf } from '../../../process/definition/connections-of.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { edgeIdOf } from './edge-id.ts';

/** How a step or connection stands out: where somebody is or was, what a path takes, what another version has otherwise. */
export type OverlayTone = 'here' | 'visited' | 'lit' | 'muted' | 'added' | 'removed' | 'changed' | 'moved';

/** What is laid over one card. `title` says in words what the tone shows in colour; a badge sits on the card's upper edge. */
export type StepOverlay = { readonly tone?: OverlayTone; readonly badge?: ReactNode; readonly title?: string };

/** Something shown over a drawing that is no part of it: a simulation, a difference, live numbers. Connections by `step/exit`. */
export type Overlay = {
  readonly steps: ReadonlyMap<string, StepOverlay>;
  readonly connections: ReadonlySet<string>;
};

export const noOverlay: Overlay = { steps: new Map(), connections: new Set() };

/** These steps and what joins them, lit. */
export function pathOverlay(definition: Definition, stepIds: readonly string[], title: string): Overlay {
  const path = new Set(stepIds);
  const joined = connectionsOf(definition).filter(({ from, to }) => path.has(from) && path.has(to));
  return {
    steps: new Map(stepIds.map((id) => [id, { tone: 'lit', title }])),
    connections: new Set(joined.map(({ from, exit }) => edgeIdOf(from, exit))),
  };
}
