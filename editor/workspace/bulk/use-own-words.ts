import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { askAgain } from './use-bulk-preview.ts';

type Body = z.input<(typeof routes.writeOwnWords)['body']>;
type How = Pick<Body, 'which' | 'standAside'>;
type About = { readonly jobId: string; readonly stepId: string | undefined; readonly exitId: string | undefined };

export type OwnWriting = {
  /** How far it has come; null while nothing is being written. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Why it stopped for this outcome, and for how many nothing is written of what was asked for. */
  readonly failed: { readonly error: Error; readonly count: number } | null;
  /** Writes to these people from their own scorecards, a few at a time; what is written stays where the browser is closed. */
  readonly write: (applicationIds: readonly string[], how?: How) => Promise<void>;
  /** Goes on in the same way with those for whom it failed. */
  readonly again: () => Promise<void>;
};

type Failed = Pick<About, 'stepId' | 'exitId'> & {
  readonly error: Error;
  readonly ids: readonly string[];
  readonly how: How;
};

const atATime = 20;

/** Writes the words of each, and goes on by itself with whoever has none yet (`unwritten`, undefined where nobody is to be written to). */
export function useOwnWords({ jobId, stepId, exitId }: About, unwritten: readonly string[] | undefined): OwnWriting {
  const [progress, setProgress] = useState<OwnWriting['progress']>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const tried = useRef('');
  const write = async (ids: readonly string[], how: How = {}) => {
    if (stepId === undefined || exitId === undefined) return;
    setFailed(null);
    setProgress({ done: 0, total: ids.length });
    let done = 0;
    try {
      for (; done < ids.length; done += atATime) {
        const applicationIds = ids.slice(done, done + atATime);
        await call(routes.writeOwnWords, { params: { jobId }, body: { stepId, exitId, applicationIds, ...how } });
        setProgress({ done: Math.min(done + atATime, ids.length), total: ids.length });
      }
    } catch (failure) {
      setFailed({ stepId, exitId, error: failure as Error, ids: ids.slice(done), how });
    }
    await askAgain();
    setProgress(null);
  };
  const latest = useRef(write);
  latest.current = write;
  const key = [stepId, exitId, ...(unwritten ?? [])].join(' ');
  const isBusy = progress !== null;
  useEffect(() => {
    if (unwritten === undefined || unwritten.length === 0 || isBusy || tried.current === key) return;
    tried.current = key;
    void latest.current(unwritten);
  }, [unwritten, isBusy, key]);
  const here = failed?.stepId === stepId && failed?.exitId === exitId ? failed : null;
  return {
    progress,
    failed: here && { error: here.error, count: here.ids.length },
    write,
    again: async () => {
      if (here) await write(here.ids, here.how);
    },
  };
}
