/** What is open over or below the drawing: one at a time. */
export type Panel = 'problems' | 'silence' | 'publish' | 'help' | 'versions';
