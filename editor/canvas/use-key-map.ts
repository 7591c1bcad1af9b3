import { useNavigate } from 'react-router';
import { say } from './announcing/say.ts';
import type { Editing, Selection } from './editing.ts';
import { focusNode } from './flow/focus-node.ts';
import { focusedNodeId } from './flow/focused-node-id.ts';
import { focusInspector } from './focus-inspector.ts';
import { markIdOf } from './flow/mark-id.ts';
import type { KeyedAction } from './keys/shortcuts.ts';
import type { CanvasActions } from './use-canvas-actions.ts';

/** What the page around the drawing does for keys. */
type Page = {
  readonly focusPalette: () => void;
  readonly connect: (source: { step: string; exit?: string }) => void;
  readonly save: () => void;
  readonly exportFile: () => void;
  readonly toggleSettings: () => void;
  readonly toggleSeveral: () => void;
  readonly toggleSilence: () => void;
  readonly live: () => void;
  readonly rehearse: () => void;
  readonly show: (what: 'problems' | 'simulation' | 'publish' | 'help' | 'search' | 'versions') => void;
};

/** Each action of the table of shortcuts, as it is done now. An action that is missing here does not compile. */
export function useKeyMap(
  actions: CanvasActions,
  selection: Selection,
  { select }: Editing,
  page: Page,
): Readonly<Record<KeyedAction, () => void>> {
  const navigate = useNavigate();
  const { arrange, walking, view } = actions;
  const connect = () => {
    if (selection.kind === 'connection') return page.connect({ step: selection.from, exit: selection.exit });
    const [step] = selection.kind === 'steps' ? selection.ids : [];
    return step === undefined ? say('selectFirst') : page.connect({ step });
  };
  return {
    add: page.focusPalette,
    connect,
    addNote: () => actions.addNote(),
    addArea: () => actions.addArea(),
    inspect: () => inspect(selection, select),
    remove: actions.remove,
    duplicate: actions.duplicate,
    undo: actions.undo,
    redo: actions.redo,
    right: () => walking.walk('right'),
    left: () => walking.walk('left'),
    up: () => walking.walk('up'),
    down: () => walking.walk('down'),
    line: walking.line,
    alsoSelect: walking.alsoSelect,
    selectAll: walking.selectAll,
    several: page.toggleSeveral,
    escape: () => leave(selection, select),
    nudgeRight: () => arrange.nudge(1, 0),
    nudgeLeft: () => arrange.nudge(-1, 0),
    nudgeUp: () => arrange.nudge(0, -1),
    nudgeDown: () => arrange.nudge(0, 1),
    wider: () => arrange.resize(1, 0),
    narrower: () => arrange.resize(-1, 0),
    taller: () => arrange.resize(0, 1),
    lower: () => arrange.resize(0, -1),
    alignRight: () => arrange.align('right'),
    alignLeft: () => arrange.align('left'),
    alignTop: () => arrange.align('top'),
    alignBottom: () => arrange.align('bottom'),
    alignCentre: () => arrange.align('centre'),
    alignMiddle: () => arrange.align('middle'),
    distributeRow: () => arrange.distribute('row'),
    distributeColumn: () => arrange.distribute('column'),
    tidy: actions.tidy,
    search: () => page.show('search'),
    ...view,
    problems: () => page.show('problems'),
    simulate: () => page.show('simulation'),
    silence: page.toggleSilence,
    help: () => page.show('help'),
    settings: () => {
      page.toggleSettings();
      if (selection.kind !== 'process') focusInspector('button');
    },
    save: page.save,
    versions: () => page.show('versions'),
    live: page.live,
    rehearse: page.rehearse,
    publish: () => page.show('publish'),
    exportFile: page.exportFile,
    back: () => void navigate('/processes'),
  };
}

/** Selects nothing; from the inspector the keyboard goes back to the step that it was about. */
function leave(selection: Selection, select: Editing['select']): void {
  const [step] = selection.kind === 'steps' ? selection.ids : [];
  if (step !== undefined && document.activeElement?.closest('#inspector')) focusNode(step);
  select({ kind: 'nothing' });
}

/** Selects what has the focus; where it is selected already, goes on to its settings or its words. */
function inspect(selection: Selection, select: Editing['select']): void {
  const focused = document.activeElement;
  const node = focusedNodeId();
  const edge = focused?.closest('.react-flow__edge')?.getAttribute('data-id');
  if (node && !isSelected(selection, node)) {
    const mark = markIdOf(node);
    return select(mark === undefined ? { kind: 'steps', ids: [node] } : { kind: 'notes', ids: [mark] });
  }
  const [from, exit] = edge?.split('/') ?? [];
  if (from && exit && !(selection.kind === 'connection' && selection.from === from && selection.exit === exit))
    return select({ kind: 'connection', from, exit });
  const words = node && focused?.closest('.react-flow__node')?.querySelector<HTMLElement>('textarea, input');
  if (words) words.focus();
  else focusInspector('field');
}

function isSelected(selection: Selection, nodeId: string): boolean {
  const mark = markIdOf(nodeId);
  if (mark !== undefined) return selection.kind === 'notes' && selection.ids.includes(mark);
  return selection.kind === 'steps' && selection.ids.length === 1 && selection.ids[0] === nodeId;
}
