import threads, { Worker, type WorkerOptions } from 'node:worker_threads';

const execArgv = [
  '--disable-warning=ExperimentalWarning',
  '--import',
  new URL('./workflow-thread.ts', import.meta.url).href,
];

class PreparedWorker extends Worker {
  constructor(file: string | URL, options: WorkerOptions = {}) {
    super(file, String(file).endsWith('workflow-worker-thread.js') ? { ...options, execArgv } : options);
  }
}

/** Lets the threads that Temporal makes for workflows begin with `workflow-thread.ts`: it has no option for that. */
export function prepareWorkflowThreads(): void {
  Object.assign(threads, { Worker: PreparedWorker });
}
