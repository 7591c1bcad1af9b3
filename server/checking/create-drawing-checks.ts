import { Worker } from 'node:worker_threads';
import { Refusal } from '../http/refusal.ts';
import type { CheckedDefinition, Circumstances } from './check-definition.ts';

export type DrawingChecks = {
  /** Everything wrong with a drawing, and its longest silence; refuses where its checks fail or take longer than they may. */
  readonly check: (input: unknown, circumstances?: Circumstances) => Promise<CheckedDefinition>;
  /** Ends the thread; what is being checked is refused. */
  readonly stop: () => Promise<void>;
};

export type Asked = Circumstances & { readonly input: unknown };

type Waiting = {
  readonly asked: Asked;
  readonly resolve: (checked: CheckedDefinition) => void;
  readonly reject: (error: Error) => void;
};

const ownThread = new URL('./check-thread.ts', import.meta.url);
const longestMs = 30_000;

/**
 * Checks drawings beside the server in one thread, made when it is first needed, one drawing after the other: reckoning the longest silence
 * of a large one takes as long as thousands of requests.
 */
export function createDrawingChecks(
  report: (error: Error) => void,
  { thread = ownThread, longest = longestMs }: { readonly thread?: URL; readonly longest?: number } = {},
): DrawingChecks {
  const waiting: Waiting[] = [];
  let worker: Worker | undefined;
  let stopped = false;
  let limit: NodeJS.Timeout | undefined;

  const next = () => {
    clearTimeout(limit);
    const [first] = waiting;
    if (!first) return worker?.unref();
    const current = (worker ??= start());
    current.ref();
    limit = setTimeout(() => fail(current, new Error(`a drawing took longer than ${longest} ms to check`)), longest);
    try {
      current.postMessage(first.asked);
    } catch (error) {
      fail(current, error as Error);
    }
  };
  const start = () => {
    const made = new Worker(thread, { execArgv: ['--disable-warning=ExperimentalWarning'] });
    made.on('message', (checked: CheckedDefinition) => {
      if (made !== worker) return;
      waiting.shift()?.resolve(checked);
      next();
    });
    made.on('error', (error: Error) => fail(made, error));
    made.on('exit', (code) => fail(made, new Error(`the thread that checks drawings ended with ${code}`)));
    return made;
  };
  /** One drawing that fails takes its thread with it, but none of those that wait behind it. */
  const fail = (failed: Worker, error: Error) => {
    if (failed !== worker) return;
    worker = undefined;
    void failed.terminate();
    report(error);
    waiting.shift()?.reject(new Refusal('notChecked'));
    next();
  };

  return {
    check: (input, { now = new Date(), ...known } = {}) =>
      new Promise((resolve, reject) => {
        if (stopped) return reject(new Refusal('notChecked'));
        waiting.push({ asked: { input, now, ...known }, resolve, reject });
        if (waiting.length === 1) next();
      }),
    async stop() {
      stopped = true;
      clearTimeout(limit);
      const ending = worker;
      worker = undefined;
      for (const { reject } of waiting.splice(0)) reject(new Refusal('notChecked'));
      await ending?.terminate();
    },
  };
}
