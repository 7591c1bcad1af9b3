import { useReactFlow } from '@xyflow/react';
import { useCallbackRef, useMediaQuery } from '@mantine/hooks';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Definition } from '../../process/definition/schema.ts';
import type { ProcessDetail } from '../../server/contract/processes.ts';
import { useLanguage } from '../shell/language.ts';
import { useMayDraw } from '../processes/use-may-draw.ts';
import { LiveRegion } from './announcing/live-region.tsx';
import { say } from './announcing/say.ts';
import { CanvasBar } from './bar/canvas-bar.tsx';
import { useRehearse } from './bar/use-rehearse.ts';
import classes from './process-editor.module.css';
import { useContextMenu } from './context-menu/use-context-menu.ts';
import type { Source } from './connecting/connect-dialog.tsx';
import type { Editing, Selection } from './editing.ts';
import { EditingProviders } from './editing-providers.tsx';
import { exportFile } from './export-file.ts';
import { focusNode } from './flow/focus-node.ts';
import { focusTextChoice } from './focus-text-choice.ts';
import { markNodeId } from './flow/mark-id.ts';
import { noOverlay, type Overlay } from './flow/overlay.ts';
import { ProcessCanvas } from './flow/process-canvas.tsx';
import type { Panel } from './panel.ts';
import { Palette } from './palette/palette.tsx';
import type { TextPlace } from './texts-editor/text-place.ts';
import {
  ConnectDialog,
  ContextMenu,
  FileDropping,
  HelpDialog,
  ProblemsPanel,
  PublishDialog,
  SearchPanel,
  SelectionBar,
  Side,
  SilencePanel,
  SimulationDock,
  VersionsView,
  partsInAdvance,
} from './parts-loaded-later.tsx';
import { usePartsInAdvance } from '../shell/use-parts-in-advance.ts';
import { SaidProblems } from './problems/said-problems.tsx';
import { useChecks } from './problems/use-checks.ts';
import { isSafe } from './saving/is-safe.ts';
import { Merging } from './saving/merging.tsx';
import { useDraft } from './saving/use-draft.ts';
import type { Hit } from './search/find-hits.ts';
import { isSameSelection } from './selecting/standing.ts';
import { useStanding } from './selecting/use-standing.ts';
import { useCanvasActions } from './use-canvas-actions.ts';
import { useKeyMap } from './use-key-map.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** Canvas, palette, inspector and bar around one draft. */
export function ProcessEditor({ process, draft }: { readonly process: ProcessDetail; readonly draft: Definition }) {
  const language = useLanguage();
  const isPhone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false }) ?? false;
  // On a phone one mostly looks, and a finger that moves the paper must not move a step: drawing is turned on there.
  const [isDrawing, setDrawing] = useState(false);
  const mayDraw = useMayDraw();
  const readOnly = !mayDraw || (isPhone && !isDrawing);
  const { store, saver, meeting } = useDraft(process, draft);
  const [selected, select] = useState<Selection>({ kind: 'nothing' });
  const selection = useStanding(store, selected, select);
  const [text, setText] = useState<{ readonly id: string; readonly at?: TextPlace }>();
  const textId = text?.id;
  const openText = useCallback((id: string, at: TextPlace = {}) => setText({ id, at }), []);
  const [panel, setPanel] = useState<Panel>();
  const [isSearching, setSearching] = useState(false);
  const [isSeveral, setSeveral] = useState(false);
  const [connecting, setConnecting] = useState<Source>();
  const [laidOver, layOver] = useState<Overlay>();
  const [note, setNote] = useState<string>();
  const isPathShown = panel === 'silence';
  const isSimulating = panel === 'simulation' || panel === 'scenarios';
  const searchRef = useRef<HTMLInputElement>(null);
  const { fitView, screenToFlowPosition } = useReactFlow();
  usePartsInAdvance(partsInAdvance);

  /** Whoever looks at something else has finished with the text. */
  const latest = useRef(selection);
  latest.current = selection;
  const selectOther = useCallback((next: Selection) => {
    if (isSameSelection(latest.current, next)) return;
    setText(undefined);
    select(next);
  }, []);
  const focusSteps = useCallback(
    (ids: readonly string[], { keepsText } = { keepsText: false }) => {
      if (!keepsText) setText(undefined);
      select({ kind: 'steps', ids });
      // A step that was only just added has no size yet: React Flow measures it in the next frame.
      setTimeout(() => void fitView({ nodes: ids.map((id) => ({ id })), duration: 200, maxZoom: 1, padding: 0.6 }), 60);
    },
    [fitView],
  );
  const liveVersionId = process.live?.versionId;
  const editing: Editing = useMemo(
    () => ({
      ...{ store, language, readOnly, mayDraw, liveVersionId },
      ...{ select: selectOther, focusSteps, openText, openScenarios: () => setPanel('scenarios'), layOver },
    }),
    [store, language, readOnly, mayDraw, liveVersionId, selectOther, focusSteps, openText],
  );
  const checks = useChecks(process.id, store);
  const togglePath = useCallbackRef(() => {
    toggle('silence');
    const { silence, lack } = checks.get();
    const nodes = (silence ?? lack)?.path.map((id) => ({ id })) ?? [];
    // Below lies the reckoning.
    const padding = { top: '64px', left: '48px', right: '48px', bottom: '46%' } as const;
    if (!isPathShown && nodes.length > 0) void fitView({ nodes, duration: 200, maxZoom: 1, padding });
  });
  const actions = useCanvasActions(editing, selection);
  const toggle = useCallback(
    (wanted: Panel) =>
      setPanel((now) => (now === wanted || (wanted === 'simulation' && now === 'scenarios') ? undefined : wanted)),
    [],
  );

  const toggleSettings = useCallbackRef(() =>
    selectOther({ kind: selection.kind === 'process' ? 'nothing' : 'process' }),
  );
  const goToHit = ({ stepId, markId, textId: found, ...hit }: Hit) => {
    if (stepId !== undefined) focusSteps([stepId]);
    else if (markId !== undefined) {
      setText(undefined);
      select({ kind: 'notes', ids: [markId] });
      void fitView({ nodes: [{ id: markNodeId(markId) }], duration: 200, maxZoom: 1, padding: 0.6 });
    }
    if (found !== undefined)
      openText(found, { channel: hit.found === 'sms' ? 'sms' : 'email', language: hit.language ?? language });
  };
  /** What is pressed next is meant for what was found. */
  const closeSearch = () => {
    setSearching(false);
    const [found] =
      selection.kind === 'steps' ? selection.ids : selection.kind === 'notes' ? selection.ids.map(markNodeId) : [];
    if (found !== undefined) focusNode(found);
  };
  const closeText = () => {
    setText(undefined);
    if (textId !== undefined) focusTextChoice(textId);
  };
  const navigate = useNavigate();
  const exportIt = useCallbackRef(() => void exportFile(process.slug, () => store.get().present));
  const rehearse = useRehearse(process.id, saver);
  const keyMap = useKeyMap(actions, selection, editing, {
    focusPalette: () => searchRef.current?.select(),
    connect: setConnecting,
    save: () => void isSafe(saver),
    exportFile: exportIt,
    toggleSettings,
    toggleSeveral: () => {
      setSeveral(!isSeveral);
      say(isSeveral ? 'severalOff' : 'severalOn');
    },
    toggleSilence: togglePath,
    live: () => void navigate(`/processes/${process.id}/live`),
    rehearse: () => void rehearse(),
    show: (what) => (what === 'search' ? setSearching(true) : toggle(what)),
  });
  useShortcuts(
    {
      ...keyMap,
      escape: () => {
        setSearching(false);
        if (selection.kind === 'nothing') setSeveral(false);
        if (textId === undefined) keyMap.escape();
        else closeText();
      },
    },
    editing,
  );

  const toggleDrawing = useCallbackRef(() => {
    setDrawing(!isDrawing);
    setSeveral(false);
  });
  const hasSwitch = isPhone && mayDraw;
  const drawing = useMemo(
    () => (hasSwitch ? { isOn: isDrawing, toggle: toggleDrawing } : undefined),
    [hasSwitch, isDrawing, toggleDrawing],
  );
  const menu = useContextMenu(selection, editing);
  // The same at each drawing: bar, palette and canvas are drawn anew by what they show, not by what is pressed in them.
  const onAdd = useCallbackRef(actions.add);
  const onAddNote = useCallbackRef(() => actions.addNote());
  const onAddArea = useCallbackRef(() => actions.addArea());
  const onUndo = useCallbackRef(actions.undo);
  const onRedo = useCallbackRef(actions.redo);
  const onTidy = useCallbackRef(actions.tidy);
  const onSeveral = useCallbackRef(keyMap.several);
  const onSearch = useCallback(() => setSearching((now) => !now), []);
  const selectionBar = useMemo(() => <SelectionBar actions={actions} />, [actions]);

  return (
    <EditingProviders editing={editing} checks={checks}>
      <div className={classes.editor}>
        <CanvasBar
          process={process}
          saver={saver}
          onUndo={onUndo}
          onRedo={onRedo}
          onTidy={onTidy}
          isPathShown={isPathShown}
          onShowPath={togglePath}
          onShow={toggle}
          isProcessShown={selection.kind === 'process'}
          onShowProcess={toggleSettings}
          onExport={exportIt}
          onSearch={onSearch}
        />
        <div
          className={classes.middle}
          data-inspector={selection.kind !== 'nothing' || undefined}
          data-text={textId !== undefined || undefined}
        >
          {!isPhone && <Palette searchRef={searchRef} onAdd={onAdd} onAddNote={onAddNote} onAddArea={onAddArea} />}
          <div className={classes.drawing} {...menu.handlers}>
            <ProcessCanvas
              selection={selection}
              overlay={laidOver ?? noOverlay}
              onAdd={onAdd}
              isSeveral={isSeveral}
              onSeveral={onSeveral}
              drawing={drawing}
            >
              {selectionBar}
            </ProcessCanvas>
            {isSearching && <SearchPanel onGo={goToHit} onClose={closeSearch} />}
            {panel === 'problems' && <ProblemsPanel onClose={() => setPanel(undefined)} />}
            {panel === 'silence' && <SilencePanel onClose={() => setPanel(undefined)} />}
            {isSimulating && (
              <SimulationDock
                begin={panel === 'scenarios' ? 'scenarios' : 'play'}
                onClose={() => setPanel(undefined)}
              />
            )}
          </div>
          <Side
            isPhone={isPhone}
            isSeveral={isSeveral || menu.place !== undefined}
            selection={selection}
            actions={actions}
            text={text}
            onText={(next) => (next === undefined ? closeText() : openText(next))}
            onClose={() => select({ kind: 'nothing' })}
          />
        </div>
      </div>
      <ContextMenu
        place={menu.place}
        selection={selection}
        actions={actions}
        keyMap={keyMap}
        onAdd={(kind, { on, screen }) =>
          actions.add(kind, on === 'paper' ? { at: screenToFlowPosition(screen) } : undefined)
        }
        onPut={(action, { screen }) => actions[action](screenToFlowPosition(screen))}
        onClose={menu.close}
      />
      <LiveRegion />
      <SaidProblems />
      {connecting && <ConnectDialog source={connecting} onClose={() => setConnecting(undefined)} onAdd={actions.add} />}
      <PublishDialog
        opened={panel === 'publish'}
        onClose={() => {
          setPanel(undefined);
          setNote(undefined);
        }}
        process={process}
        saver={saver}
        note={note}
      />
      {panel === 'versions' && (
        <VersionsView
          process={process}
          onClose={() => setPanel(undefined)}
          onRestored={(suggested) => {
            setNote(suggested);
            setPanel('publish');
          }}
        />
      )}
      <HelpDialog opened={panel === 'help'} onClose={() => setPanel(undefined)} />
      <FileDropping onOpen={(processId) => void navigate(`/processes/${processId}`)} />
      <Merging meeting={meeting} />
    </EditingProviders>
  );
}
