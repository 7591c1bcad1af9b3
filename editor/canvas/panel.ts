/** What is open over or below the drawing: one at a time. */
export type Panel = 'problems' | 'silence' | 'simulation' | 'publish' | 'help' | 'versions';
