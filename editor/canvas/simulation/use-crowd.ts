import { useEffect, useRef, useState } from 'react';
import type { Definition } from '../../../process/definition/schema.ts';
import type { CrowdReport } from '../../../process/simulation/simulate-many.ts';
import type { Stage } from './playback.ts';
import type { Answered, Asked } from './simulation-worker.ts';
import SimulationWorker from './simulation-worker.ts?worker';

export type CrowdState =
  | { readonly kind: 'idle' | 'failed' }
  | { readonly kind: 'running'; readonly done: number; readonly all: number };

export type CrowdDone = { readonly report: CrowdReport; readonly ms: number; readonly of: Definition };

export type CrowdRunner = {
  readonly state: CrowdState;
  /** What the last crowd that came through did; one that is cancelled or fails leaves it. */
  readonly last: CrowdDone | undefined;
  readonly run: (wanted: { readonly candidates: number; readonly seed: number; readonly start: number }) => void;
  readonly cancel: () => void;
};

/** Runs crowds through the drawing in a worker; what was run before stays shown until the next one is done. */
export function useCrowd(
  definition: Definition,
  { calendar }: Stage,
  onDone: (exits: readonly string[]) => void,
): CrowdRunner {
  const [state, setState] = useState<CrowdState>({ kind: 'idle' });
  const [last, setLast] = useState<CrowdDone>();
  const worker = useRef<Worker>(undefined);
  const end = () => {
    worker.current?.terminate();
    worker.current = undefined;
  };
  useEffect(() => end, []);
  return {
    state,
    last,
    run: ({ candidates, seed, start }) => {
      end();
      const asked = new SimulationWorker();
      worker.current = asked;
      setState({ kind: 'running', done: 0, all: candidates });
      asked.onmessage = ({ data }: MessageEvent<Answered>) => {
        if (data.kind === 'progress') return setState({ kind: 'running', done: data.done, all: candidates });
        end();
        if (data.kind !== 'report') return setState({ kind: 'failed' });
        setState({ kind: 'idle' });
        setLast({ report: data.report, ms: data.ms, of: definition });
        onDone(Object.keys(data.report.exits).map((exit) => exit.replace('.', '/')));
      };
      asked.onerror = () => {
        end();
        setState({ kind: 'failed' });
      };
      asked.postMessage({ kind: 'crowd', definition, calendar, candidates, seed, start } satisfies Asked);
    },
    cancel: () => {
      end();
      setState({ kind: 'idle' });
    },
  };
}
