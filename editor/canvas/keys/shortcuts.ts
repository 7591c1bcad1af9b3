/**
 * Every action of the canvas with its keys: what the keyboard does and what the help lists are both read from here. `Mod` is Ctrl, or Cmd
 * on a Mac. The browser's own events bring copy, cut and paste, so that they need no leave to read the clipboard.
 */
export const shortcuts = {
  add: { group: 'draw', keys: ['N'], edits: true },
  connect: { group: 'draw', keys: ['C'], edits: true },
  addNote: { group: 'draw', keys: ['Shift+N'], edits: true },
  addArea: { group: 'draw', keys: ['Shift+A'], edits: true },
  inspect: { group: 'draw', keys: ['Enter'] },
  remove: { group: 'draw', keys: ['Delete', 'Backspace'], edits: true },
  duplicate: { group: 'draw', keys: ['Mod+D'], edits: true },
  copy: { group: 'draw', keys: ['Mod+C'], isBrowsers: true },
  cut: { group: 'draw', keys: ['Mod+X'], isBrowsers: true },
  paste: { group: 'draw', keys: ['Mod+V'], isBrowsers: true },
  undo: { group: 'draw', keys: ['Mod+Z'], edits: true },
  redo: { group: 'draw', keys: ['Mod+Y', 'Mod+Shift+Z'], edits: true },

  right: { group: 'walk', keys: ['→'] },
  left: { group: 'walk', keys: ['←'] },
  up: { group: 'walk', keys: ['↑'] },
  down: { group: 'walk', keys: ['↓'] },
  line: { group: 'walk', keys: ['L'] },
  alsoSelect: { group: 'walk', keys: ['Shift+Enter'] },
  selectAll: { group: 'walk', keys: ['Mod+A'] },
  several: { group: 'walk', keys: ['M'] },
  escape: { group: 'walk', keys: ['Escape'] },

  nudgeRight: { group: 'arrange', keys: ['Shift+→'], edits: true },
  nudgeLeft: { group: 'arrange', keys: ['Shift+←'], edits: true },
  nudgeUp: { group: 'arrange', keys: ['Shift+↑'], edits: true },
  nudgeDown: { group: 'arrange', keys: ['Shift+↓'], edits: true },
  wider: { group: 'arrange', keys: ['W'], edits: true },
  narrower: { group: 'arrange', keys: ['Shift+W'], edits: true },
  taller: { group: 'arrange', keys: ['E'], edits: true },
  lower: { group: 'arrange', keys: ['Shift+E'], edits: true },
  alignRight: { group: 'arrange', keys: ['Mod+Shift+→'], edits: true },
  alignLeft: { group: 'arrange', keys: ['Mod+Shift+←'], edits: true },
  alignTop: { group: 'arrange', keys: ['Mod+Shift+↑'], edits: true },
  alignBottom: { group: 'arrange', keys: ['Mod+Shift+↓'], edits: true },
  alignCentre: { group: 'arrange', keys: ['Shift+C'], edits: true },
  alignMiddle: { group: 'arrange', keys: ['Shift+M'], edits: true },
  distributeRow: { group: 'arrange', keys: ['Shift+H'], edits: true },
  distributeColumn: { group: 'arrange', keys: ['Shift+V'], edits: true },
  tidy: { group: 'arrange', keys: ['T'], edits: true },

  search: { group: 'look', keys: ['Mod+F'] },
  fit: { group: 'look', keys: ['F'] },
  fitSelection: { group: 'look', keys: ['Shift+F'] },
  zoomIn: { group: 'look', keys: ['+', '='] },
  zoomOut: { group: 'look', keys: ['-'] },
  zoomActual: { group: 'look', keys: ['0'] },
  problems: { group: 'look', keys: ['P'] },
  silence: { group: 'look', keys: ['Q'] },
  simulate: { group: 'look', keys: ['S'] },
  help: { group: 'look', keys: ['?'] },

  settings: { group: 'process', keys: ['G'] },
  save: { group: 'process', keys: ['Mod+S'], isEverywhere: true },
  versions: { group: 'process', keys: ['V'] },
  live: { group: 'process', keys: ['H'] },
  rehearse: { group: 'process', keys: ['R'], edits: true },
  publish: { group: 'process', keys: ['Mod+Enter'], edits: true },
  exportFile: { group: 'process', keys: ['Mod+E'] },
  back: { group: 'process', keys: ['B'] },
} as const satisfies Readonly<Record<string, Row>>;

type Row = {
  readonly group: ShortcutGroup;
  readonly keys: readonly string[];
  /** Changes the drawing: not for those who may only look. */
  readonly edits?: true;
  /** Works while one types, too. */
  readonly isEverywhere?: true;
  /** Comes as an event of the browser and not as a key. */
  readonly isBrowsers?: true;
};

export const shortcutGroups = ['draw', 'walk', 'arrange', 'look', 'process'] as const;
export type ShortcutGroup = (typeof shortcutGroups)[number];
export type Shortcut = keyof typeof shortcuts;
/** The actions that the canvas does itself; the others come as events of the browser. */
export type KeyedAction = Exclude<Shortcut, 'copy' | 'cut' | 'paste'>;

/** The row of an action, as the table's form has it. */
export function shortcutRow(action: Shortcut): Row {
  return shortcuts[action];
}
