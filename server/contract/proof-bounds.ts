/** The most working days that each of the shares of a stage is of; the last share is of all that took longer. Imports nothing: the browser shows them without the schemas. */
export const dayBounds = [1, 2, 3, 5, 10, 20] as const;
