// What the worker's bundle holds.
export { applicationRun } from './application-run.ts';
export { sentinel } from './sentinel.ts';
