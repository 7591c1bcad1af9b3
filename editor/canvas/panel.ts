/** What is open over or below the drawing: one at a time. */
export type Panel = 'problems' | 'simulation' | 'publish' | 'help' | 'versions';
