/** How a list of several is to be: what is in it, by name. */
type Names = readonly string[];

/**
 * What a person does to draw, with whichever hand. Fields, switches and buttons of the inspector are called by the names that a screen reader
 * says, and taken in the order of the page: the next one of that name below what was used last.
 */
export type Hand = {
  /** A new step of that kind, whose inspector is then open. */
  readonly add: (kind: string) => Promise<void>;
  readonly select: (name: string) => Promise<void>;
  /** Opens the settings of the process. */
  readonly settings: () => Promise<void>;
  readonly write: (field: string, words: string) => Promise<void>;
  readonly choose: (field: string, option: string) => Promise<void>;
  /** Makes a list of several hold just these. */
  readonly pick: (field: string, options: Names) => Promise<void>;
  readonly chooseRadio: (option: string) => Promise<void>;
  readonly turn: (name: string) => Promise<void>;
  readonly press: (button: string, times?: number) => Promise<void>;
  readonly unfold: (summary: string) => Promise<void>;
  /** Goes back up to the nearest one of that name, which is then the next to be used. */
  readonly back: (name: string) => Promise<void>;
  /** Done with the inspector. */
  readonly leave: () => Promise<void>;
  /** Joins the exit that stands at that place of a step, of so many, to another step; both by name. */
  readonly connect: (from: string, exit: { readonly at: number; readonly of: number }, to: string) => Promise<void>;
  readonly publish: () => Promise<void>;
};
