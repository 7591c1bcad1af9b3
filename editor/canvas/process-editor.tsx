import { useReactFlow } from '@xyflow/react';
import { useMediaQuery } from '@mantine/hooks';
import { Drawer } from '@mantine/core';
import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition } from '../../process/definition/schema.ts';
import type { ProcessDetail } from '../../server/contract/processes.ts';
import { useLanguage } from '../shell/language.ts';
import { useMe } from '../shell/use-me.ts';
import { CanvasBar } from './bar/canvas-bar.tsx';
import { HelpDialog } from './bar/help-dialog.tsx';
import { PublishDialog } from './bar/publish-dialog.tsx';
import classes from './process-editor.module.css';
import { type Editing, EditingContext, type Selection } from './editing.ts';
import { noOverlay, type Overlay, pathOverlay } from './flow/overlay.ts';
import { ProcessCanvas } from './flow/process-canvas.tsx';
import { Inspector } from './inspector/inspector.tsx';
import type { Panel } from './panel.ts';
import { Palette } from './palette/palette.tsx';
import { marksOf } from './problems/marks-of.ts';
import { ProblemsPanel } from './problems/problems-panel.tsx';
import { useChecks } from './problems/use-checks.ts';
import { OvertakenDialog } from './saving/overtaken-dialog.tsx';
import { useDraft } from './saving/use-draft.ts';
import { TextEditor } from './texts-editor/text-editor.tsx';
import { useCanvasActions } from './use-canvas-actions.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** Canvas, palette, inspector and bar around one draft. */
export function ProcessEditor({ process, draft }: { readonly process: ProcessDetail; readonly draft: Definition }) {
  const { t } = useTranslation('canvas');
  const language = useLanguage();
  const { role } = useMe();
  const isPhone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false }) ?? false;
  const readOnly = isPhone || (role !== 'administrator' && role !== 'designer');
  const { store, saver } = useDraft(process, draft);
  const [selection, select] = useState<Selection>({ kind: 'nothing' });
  const [textId, setTextId] = useState<string>();
  const [panel, setPanel] = useState<Panel>();
  const [laidOver, layOver] = useState<Overlay>();
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

  useShortcuts({
    add: () => searchRef.current?.focus(),
    remove: actions.remove,
    undo: actions.undo,
    redo: actions.redo,
    save: () => void saver.flush(),
    help: () => setPanel('help'),
    duplicate: actions.duplicate,
    inspect: () => setTimeout(focusInspector, 60),
    fit: () => void fitView({ duration: 200, padding: 0.12 }),
    tidy: actions.tidy,
    problems: () => toggle('problems'),
    escape: () => select({ kind: 'nothing' }),
  });

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
          onShowProcess={() => select({ kind: selection.kind === 'process' ? 'nothing' : 'process' })}
        />
        <div className={classes.middle} data-inspector={selection.kind !== 'nothing' || undefined}>
          {!isPhone && <Palette searchRef={searchRef} onAdd={actions.add} onAddNote={actions.addNote} />}
          <div className={classes.drawing}>
            <ProcessCanvas selection={selection} marks={marks} overlay={laidOver ?? path} onAdd={actions.add} />
            {panel === 'problems' && <ProblemsPanel checks={checks} onClose={() => setPanel(undefined)} />}
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
      <TextEditor textId={textId} onClose={() => setTextId(undefined)} />
      <PublishDialog
        opened={panel === 'publish'}
        onClose={() => setPanel(undefined)}
        process={process}
        saver={saver}
        checks={checks}
      />
      <HelpDialog opened={panel === 'help'} onClose={() => setPanel(undefined)} />
      <OvertakenDialog process={process} saver={saver} />
    </EditingContext>
  );
}

/** What is shown over the drawing: the path of the longest silence, where one wants to see it. */
function usePathOverlay(store: Editing['store'], path: readonly string[] | undefined): Overlay {
  const { t } = useTranslation('canvas');
  const { present } = useSyncExternalStore(store.subscribe, store.get);
  return useMemo(() => (path ? pathOverlay(present, path, t('bar.onSilence')) : noOverlay), [path, present, t]);
}

function focusInspector(): void {
  document.querySelector<HTMLElement>('#inspector input, #inspector button')?.focus();
}
