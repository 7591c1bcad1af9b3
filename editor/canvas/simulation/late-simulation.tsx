import { lazy, Suspense } from 'react';
import type { Checks } from '../problems/use-checks.ts';

const SimulationDock = lazy(async () => ({ default: (await import('./simulation-dock.tsx')).SimulationDock }));

/** The simulation, loaded when somebody opens it: the canvas is there before it. */
export function LateSimulation(props: { readonly checks: Checks; readonly onClose: () => void }) {
  return (
    <Suspense fallback={null}>
      <SimulationDock {...props} />
    </Suspense>
  );
}
