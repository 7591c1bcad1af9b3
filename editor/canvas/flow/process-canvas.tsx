import '@xyflow/react/dist/style.css';
import {
  ConnectionLineType,
  ConnectionMode,
  Panel as FlowPanel,
  ReactFlow,
  SelectionMode,
  useReactFlow,
} from '@xyflow/react';
import { type DragEvent, memo, type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMantineColorScheme } from '@mantine/core';
import { useCallbackRef, useMediaQuery } from '@mantine/hooks';
import { canBeEntered } from '../edits/connect.ts';
import { type Selection, useEditing } from '../editing.ts';
import { draggedKind, isDraggingKind } from '../palette/dragged-kind.ts';
import { KindMenu } from '../parts-loaded-later.tsx';
import { useMarks } from '../problems/use-marks.ts';
import type { NewKind } from '../steps/new-step.ts';
import { ariaLabels } from './aria-labels.ts';
import { AreaCard } from './area-card.tsx';
import { CanvasControls, type Drawing } from './canvas-controls.tsx';
import { ConnectionLine } from './connection-line.tsx';
import { connectionNear } from './connection-near.ts';
import { DottedPaper } from './dotted-paper.tsx';
import type { Drop } from './drop.ts';
import classes from './flow.module.css';
import { type ConnectionEdge, type FlowNode, many } from './flow-types.ts';
import { GuideLines } from './guide-lines.tsx';
import { LookOnly } from './look-only.tsx';
import { NoteCard } from './note-card.tsx';
import { OfferedContext } from './offered.ts';
import { OpeningView } from './opening-view.tsx';
import type { Overlay } from './overlay.ts';
import { Overview } from './overview.tsx';
import { SpokenHints } from './spoken-hints.tsx';
import { SmallMark } from './small-mark.ts';
import { StepCard } from './step-card.tsx';
import { takeEnd } from './take-end.ts';
import { TouchedContext } from './touched.ts';
import { useConnecting } from './use-connecting.ts';
import { useFlow } from './use-flow.ts';
import { useKeepInSight } from './use-keep-in-sight.ts';
import { useMoving } from './use-moving.ts';
import { useSelectionChange } from './use-selection-change.ts';

const nodeTypes = { step: StepCard, note: NoteCard, area: AreaCard };
const edgeTypes = { connection: ConnectionLine };
const severalKeys = ['Shift', 'Meta', 'Control'];
const otherButtons = [1, 2];
const grid: [number, number] = [8, 8];
const edgeOptions = { type: 'connection' };
const half = { x: 128, y: 48 };

type CanvasProps = {
  readonly selection: Selection;
  /** What is shown over the drawing and is no part of it. */
  readonly overlay: Overlay;
  readonly onAdd: (kind: NewKind, drop: Drop) => void;
  /** Whether pointing adds to the selection and dragging draws a box, for those without a Shift key. */
  readonly isSeveral: boolean;
  readonly onSeveral: () => void;
  /** On a phone drawing is turned on and off. */
  readonly drawing?: Drawing | undefined;
  /** What floats over the drawing while several are selected. */
  readonly children?: ReactNode;
};

/** The drawing surface. What is added, connected and moved here goes into the document by pure edits. */
export const ProcessCanvas = memo(function ProcessCanvas({
  selection,
  overlay,
  onAdd,
  isSeveral,
  onSeveral,
  drawing,
  children,
}: CanvasProps) {
  const { t } = useTranslation('canvas');
  const { readOnly, select, store } = useEditing();
  const byHand = useSelectionChange(selection, select);
  const flow = useFlow(selection, byHand, { marks: useMarks(), overlay });
  const { colorScheme } = useMantineColorScheme();
  const isPhone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const isFinger = useMediaQuery('(pointer: coarse)', undefined, { getInitialValueInEffect: false });
  const connecting = useConnecting();
  const { onDrop, onDragOver } = useDropping(onAdd, flow.offer);
  const [touched, setTouched] = useState<string>();
  // What changes with each frame of a drag makes React Flow go through every card and line again.
  const touch = useCallbackRef((_: unknown, { id }: { id: string }) => setTouched(id));
  const letGo = useCallbackRef(() => setTouched(undefined));
  const leave = useCallbackRef(() => select({ kind: 'nothing' }));
  const isValid = useCallbackRef(({ target }: { target: string }) => canBeEntered(store.get().present, target));
  useKeepInSight(selection);
  const moving = useMoving();
  const labels = useMemo(() => ariaLabels(t), [t]);

  return (
    <div
      ref={moving.ref}
      className={classes.canvas}
      data-several={isSeveral || undefined}
      data-joining={connecting.isJoining || undefined}
      data-read-only={readOnly || undefined}
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => flow.offer(undefined)}
      onClickCapture={connecting.askPort}
      onDoubleClick={connecting.askAt}
      onTouchStart={takeEnd}
    >
      <SpokenHints />
      <OfferedContext value={flow.offered}>
        <TouchedContext value={touched}>
          <ReactFlow<FlowNode, ConnectionEdge>
            nodes={flow.nodes}
            edges={flow.edges}
            nodeTypes={nodeTypes}
            edgeTypes={edgeTypes}
            onNodesChange={flow.onNodesChange}
            onEdgesChange={flow.onEdgesChange}
            onSelectionChange={byHand.onSelectionChange}
            onSelectionEnd={flow.onSelectionEnd}
            onMoveStart={moving.onMoveStart}
            onMoveEnd={moving.onMoveEnd}
            onPaneClick={leave}
            onNodeMouseEnter={touch}
            onNodeMouseLeave={letGo}
            onEdgeMouseEnter={touch}
            onEdgeMouseLeave={letGo}
            onConnectStart={connecting.onJoinStart}
            onReconnectStart={connecting.onReconnectStart}
            onConnect={connecting.onConnect}
            onConnectEnd={connecting.onConnectEnd}
            onReconnect={connecting.onReconnect}
            onReconnectEnd={connecting.onReconnectEnd}
            isValidConnection={isValid}
            connectionMode={ConnectionMode.Strict}
            connectionLineType={ConnectionLineType.SmoothStep}
            connectOnClick={false}
            connectionRadius={32}
            reconnectRadius={isFinger ? 24 : 14}
            nodesDraggable={!readOnly}
            // On a phone a sheet would come over what was dragged.
            selectNodesOnDrag={!isPhone}
            nodesConnectable={!readOnly}
            edgesReconnectable={!readOnly}
            // The keys are all in one table, keys/shortcuts.ts.
            disableKeyboardA11y
            deleteKeyCode={null}
            multiSelectionKeyCode={severalKeys}
            selectionKeyCode="Shift"
            selectionOnDrag={isSeveral}
            selectionMode={SelectionMode.Partial}
            panOnDrag={isSeveral ? otherButtons : true}
            panOnScroll
            zoomOnDoubleClick={false}
            snapToGrid
            snapGrid={grid}
            minZoom={0.1}
            maxZoom={1.6}
            zIndexMode="manual"
            onlyRenderVisibleElements={flow.nodes.length > many}
            colorMode={colorScheme === 'auto' ? 'system' : colorScheme}
            ariaLabelConfig={labels}
            defaultEdgeOptions={edgeOptions}
          >
            <OpeningView />
            <SmallMark />
            <GuideLines guides={flow.guides} />
            <DottedPaper />
            <CanvasControls isSeveral={isSeveral} onSeveral={onSeveral} drawing={drawing} />
            <FlowPanel position="top-center">{readOnly && !isPhone ? <LookOnly /> : children}</FlowPanel>
            {!isPhone && <Overview />}
          </ReactFlow>
        </TouchedContext>
      </OfferedContext>
      {connecting.question && (
        <KindMenu
          at={connecting.question.screen}
          drop={connecting.question.drop}
          onClose={connecting.endQuestion}
          onAdd={onAdd}
        />
      )}
    </div>
  );
});

/** A kind dragged from the palette becomes a step where it is let go, in a connection where one is near; which one is shown meanwhile. */
function useDropping(onAdd: CanvasProps['onAdd'], offer: (edgeId: string | undefined) => void) {
  const { readOnly } = useEditing();
  const { screenToFlowPosition } = useReactFlow();
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    if (!readOnly && isDraggingKind(event)) offer(connectionNear({ x: event.clientX, y: event.clientY }));
  };
  const onDrop = (event: DragEvent) => {
    // Else the browser would go to what was dropped, in the place of the drawing.
    event.preventDefault();
    offer(undefined);
    const kind = draggedKind(event);
    if (!kind || readOnly) return;
    const at = { x: event.clientX, y: event.clientY };
    const point = screenToFlowPosition(at);
    const [step, exit] = connectionNear(at)?.split('/') ?? [];
    const into = step && exit ? { into: { step, exit } } : {};
    onAdd(kind, { at: { x: point.x - half.x, y: point.y - half.y }, ...into });
  };
  return { onDrop, onDragOver };
}
