import { registerPairs } from '../../workspace/register-pairs.ts';

// Those of the views themselves come with them.
registerPairs('views', {
  live: ['Kandidaterna på ritningen', 'The candidates on the drawing'],
  rehearsal: ['Repetera utkastet', 'Rehearse the draft'],
  versions: ['Versioner', 'Versions'],
});
