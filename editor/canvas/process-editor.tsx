import { useReactFlow } from '@xyflow/react';
import { useMediaQuery } from '@mantine/hooks';
import { Drawer } from '@mantine/core';
import { lazy, Suspense, useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition } from '../../process/definition/schema.ts';
import type { ProcessDetail } from '../../server/contract/processes.ts';
import { useLanguage } from '../shell/language.ts';
import { useMe } from '../shell/use-me.ts';
import { LiveRegion } from './announcing/live-region.tsx';
import { say } from './announcing/say.ts';
import { CanvasBar } from './bar/canvas-bar.tsx';
import { HelpDialog } from './bar/help-dialog.tsx';
import { PublishDialog } from './bar/publish-dialog.tsx';
import classes from './process-editor.module.css';
import { ConnectDialog, type Source } from './connecting/connect-dialog.tsx';
import { type Editing, EditingContext, type Selection } from './editing.ts';
import { exportFile } from './export-file.ts';
import { markNodeId } from './flow/mark-id.ts';
import { noOverlay, type Overlay, pathOverlay } from './flow/overlay.ts';
import { ProcessCanvas } from './flow/process-canvas.tsx';
import { LateSimulation } from './simulation/late-simulation.tsx';
import { Inspector } from './inspector/inspector.tsx';
import type { Panel } from './panel.ts';
import { Palette } from './palette/palette.tsx';
import { marksOf } from './problems/marks-of.ts';
import { ProblemsPanel } from './problems/problems-panel.tsx';
import { useChecks } from './problems/use-checks.ts';
import { MergeDialog } from './saving/merge-dialog.tsx';
import { useDraft } from './saving/use-draft.ts';
import type { Hit } from './search/find-hits.ts';
import { SearchPanel } from './search/search-panel.tsx';
import { SelectionBar } from './selecting/selection-bar.tsx';
import { TextEditor } from './texts-editor/text-editor.tsx';
import { useCanvasActions } from './use-canvas-actions.ts';
import { useKeyMap } from './use-key-map.ts';
import { useShortcuts } from './use-shortcuts.ts';

const VersionsView = lazy(async () => ({
  default: (await import('./versions/versions-view.tsx')).VersionsView,
}));

/** Canvas, palette, inspector and bar around one draft. */
export function ProcessEditor({ process, draft }: { readonly process: ProcessDetail; readonly draft: Definition }) {
  const { t } = useTranslation('canvas');
  const language = useLanguage();
  const { role } = useMe();
  const isPhone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false }) ?? false;
  const readOnly = isPhone || (role !== 'administrator' && role !== 'designer');
  const { store, saver, meeting } = useDraft(process, draft);
  const [selection, select] = useState<Selection>({ kind: 'nothing' });
  const [textId, setTextId] = useState<string>();
  const [panel, setPanel] = useState<Panel>();
  const [isSearching, setSearching] = useState(false);
  const [isSeveral, setSeveral] = useState(false);
  const [connecting, setConnecting] = useState<Source>();
  const [laidOver, layOver] = useState<Overlay>();
  const [note, setNote] = useState<string>();
  const [isPathShown, setPathShown] = useState(false);
  const searchRef = useRef<HTMLInputElement>(null);
  const { fitView } = useReactFlow();

  const focusSteps = useCallback(
    (ids: readonly string[]) => {
      select({ kind: 'steps', ids });
      // A step that was only just added has no size yet: React Flow measures it in the next frame.
      setTimeout(() => void fitView({ nodes: ids.map((id) => ({ id })), duration: 200, maxZoom: 1, padding: 0.6 }), 60);
    },
    [fitView],
  );
  const editing: Editing = useMemo(
    () => ({ store, language, readOnly, select, focusSteps, openText: setTextId, layOver }),
    [store, language, readOnly, focusSteps],
  );
  const checks = useChecks(store);
  const marks = useMemo(() => marksOf(checks.problems, language), [checks.problems, language]);
  const path = usePathOverlay(store, isPathShown ? checks.silence?.path : undefined);
  const togglePath = () => {
    setPathShown(!isPathShown);
    const nodes = checks.silence?.path.map((id) => ({ id }));
    if (!isPathShown && nodes) void fitView({ nodes, duration: 200, maxZoom: 1, padding: 0.2 });
  };
  const actions = useCanvasActions(editing, selection);
  const toggle = (wanted: Panel) => setPanel((now) => (now === wanted ? undefined : wanted));

  const toggleSettings = () => select({ kind: selection.kind === 'process' ? 'nothing' : 'process' });
  const goToHit = ({ stepId, markId, textId }: Hit) => {
    if (stepId !== undefined) focusSteps([stepId]);
    else if (markId !== undefined) {
      select({ kind: 'notes', ids: [markId] });
      void fitView({ nodes: [{ id: markNodeId(markId) }], duration: 200, maxZoom: 1, padding: 0.6 });
    } else setTextId(textId);
  };
  const keyMap = useKeyMap(actions, selection, editing, {
    focusPalette: () => searchRef.current?.select(),
    connect: setConnecting,
    save: () => void saver.flush(),
    exportFile: () => exportFile(process),
    toggleSettings,
    toggleSeveral: () => {
      setSeveral(!isSeveral);
      say(isSeveral ? 'severalOff' : 'severalOn');
    },
    toggleSilence: togglePath,
    show: (what) => (what === 'search' ? setSearching(true) : toggle(what)),
  });
  useShortcuts(
    {
      ...keyMap,
      escape: () => {
        setSearching(false);
        if (selection.kind === 'nothing') setSeveral(false);
        keyMap.escape();
      },
    },
    readOnly,
  );

  const inspector = <Inspector selection={selection} actions={actions} />;
  return (
    <EditingContext value={editing}>
      <div className={classes.editor}>
        <CanvasBar
          process={process}
          saver={saver}
          checks={checks}
          actions={actions}
          isPathShown={isPathShown}
          onShowPath={togglePath}
          onShow={toggle}
          isProcessShown={selection.kind === 'process'}
          onShowProcess={toggleSettings}
          onSearch={() => setSearching(!isSearching)}
        />
        <div className={classes.middle} data-inspector={selection.kind !== 'nothing' || undefined}>
          {!isPhone && (
            <Palette
              searchRef={searchRef}
              onAdd={actions.add}
              onAddNote={actions.addNote}
              onAddArea={actions.addArea}
            />
          )}
          <div className={classes.drawing}>
            <ProcessCanvas
              selection={selection}
              marks={marks}
              overlay={laidOver ?? path}
              onAdd={actions.add}
              isSeveral={isSeveral}
              onSeveral={keyMap.several}
            >
              <SelectionBar actions={actions} />
            </ProcessCanvas>
            {isSearching && <SearchPanel onGo={goToHit} onClose={() => setSearching(false)} />}
            {panel === 'problems' && <ProblemsPanel checks={checks} onClose={() => setPanel(undefined)} />}
            {panel === 'simulation' && <LateSimulation checks={checks} onClose={() => setPanel(undefined)} />}
          </div>
          {isPhone ? (
            <Drawer
              opened={selection.kind !== 'nothing'}
              onClose={() => select({ kind: 'nothing' })}
              position="bottom"
              size="70%"
              title={t('inspector.title')}
              closeButtonProps={{ 'aria-label': t('inspector.close') }}
              classNames={{ body: classes.sheet ?? '' }}
            >
              {inspector}
            </Drawer>
          ) : (
            selection.kind !== 'nothing' && inspector
          )}
        </div>
      </div>
      <LiveRegion />
      {connecting && <ConnectDialog source={connecting} onClose={() => setConnecting(undefined)} onAdd={actions.add} />}
      <TextEditor textId={textId} onClose={() => setTextId(undefined)} />
      <PublishDialog
        opened={panel === 'publish'}
        onClose={() => {
          setPanel(undefined);
          setNote(undefined);
        }}
        process={process}
        saver={saver}
        checks={checks}
        note={note}
      />
      {panel === 'versions' && (
        <Suspense fallback={null}>
          <VersionsView
            process={process}
            onClose={() => setPanel(undefined)}
            onRestored={(suggested) => {
              setNote(suggested);
              setPanel('publish');
            }}
          />
        </Suspense>
      )}
      <HelpDialog opened={panel === 'help'} onClose={() => setPanel(undefined)} />
      <MergeDialog meeting={meeting} />
    </EditingContext>
  );
}

/** What is shown over the drawing: the path of the longest silence, where one wants to see it. */
function usePathOverlay(store: Editing['store'], path: readonly string[] | undefined): Overlay {
  const { t } = useTranslation('canvas');
  const { present } = useSyncExternalStore(store.subscribe, store.get);
  return useMemo(() => (path ? pathOverlay(present, path, t('bar.onSilence')) : noOverlay), [path, present, t]);
}
