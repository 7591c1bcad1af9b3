/** What is open over or below the drawing: one at a time. `scenarios` is the simulation at its saved scenarios. */
export type Panel = 'problems' | 'silence' | 'simulation' | 'scenarios' | 'publish' | 'help' | 'versions';
