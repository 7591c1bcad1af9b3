// Loaded by each thread in which Temporal runs workflows, before Temporal's own code.
import { promiseHooks } from 'node:v8';

/**
 * Temporal writes down where each promise of a run was made, for a query that shows its stack: a quarter of the thread's time. What ours wait for is told by their `waiting` query.
 */
promiseHooks.createHook = () => () => undefined;
