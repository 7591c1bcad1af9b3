export { turnBehaviour } from './turn-behaviour.ts';
export { turnImpact } from './turn-impact.ts';
export { turnSituation } from './turn-situation.ts';
