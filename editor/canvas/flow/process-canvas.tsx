import '@xyflow/react/dist/style.css';
import {
  Background,
  BackgroundVariant,
  ConnectionLineType,
  ConnectionMode,
  Controls,
  MiniMap,
  type OnConnectEnd,
  ReactFlow,
  useReactFlow,
} from '@xyflow/react';
import { type DragEvent, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMantineColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { canBeEntered, connect } from '../edits/connect.ts';
import { disconnect } from '../edits/disconnect.ts';
import { type Selection, useEditing, useHistory } from '../editing.ts';
import { draggedKind } from '../palette/dragged-kind.ts';
import type { NewKind } from '../steps/new-step.ts';
import { ariaLabels } from './aria-labels.ts';
import { ConnectionLine } from './connection-line.tsx';
import classes from './flow.module.css';
import { type ConnectionEdge, type FlowNode, type Mark } from './flow-types.ts';
import { KindMenu } from './kind-menu.tsx';
import { minimapColour } from './minimap-colour.ts';
import { NoteCard } from './note-card.tsx';
import { OpeningView } from './opening-view.tsx';
import type { Overlay } from './overlay.ts';
import { StepCard } from './step-card.tsx';
import { TouchedContext } from './touched.ts';
import { useFlow } from './use-flow.ts';
import { useKeepInSight } from './use-keep-in-sight.ts';

const nodeTypes = { step: StepCard, note: NoteCard };
const edgeTypes = { connection: ConnectionLine };
const half = { x: 120, y: 48 };

/** Where a step that is dropped or chosen goes: a place of the canvas, after an exit, or into a connection. */
export type Drop = {
  readonly at: { readonly x: number; readonly y: number };
  readonly after?: { readonly step: string; readonly exit: string };
  readonly into?: { readonly step: string; readonly exit: string };
};

type Open = { readonly screen: { readonly x: number; readonly y: number }; readonly drop: Drop };

/** The drawing surface. What is added, connected and moved here goes into the document by pure edits. */
export function ProcessCanvas({
  selection,
  marks,
  overlay,
  onAdd,
}: {
  readonly selection: Selection;
  readonly marks: ReadonlyMap<string, Mark>;
  /** What is shown over the drawing and is no part of it. */
  readonly overlay: Overlay;
  readonly onAdd: (kind: NewKind, drop: Drop) => void;
}) {
  const { t } = useTranslation('canvas');
  const { store, readOnly, select } = useEditing();
  const definition = useHistory().present;
  const flow = useFlow(selection, marks, overlay);
  const { screenToFlowPosition } = useReactFlow();
  const { colorScheme } = useMantineColorScheme();
  const isPhone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const [open, setOpen] = useState<Open>();
  const [touched, setTouched] = useState<string>();
  const touch = (_: unknown, { id }: { id: string }) => setTouched(id);
  const letGo = () => setTouched(undefined);

  const onConnectEnd: OnConnectEnd = (event, state) => {
    if (readOnly || state.isValid || state.toNode || state.fromHandle?.type !== 'source' || !state.fromNode) return;
    const screen = 'changedTouches' in event ? pointOf(event.changedTouches[0]) : pointOf(event);
    const at = screenToFlowPosition(screen);
    const after = { step: state.fromNode.id, exit: state.fromHandle.id ?? 'next' };
    setOpen({ screen, drop: { at: { x: at.x, y: at.y - half.y }, after } });
  };
  const onDrop = (event: DragEvent) => {
    const kind = draggedKind(event);
    if (!kind || readOnly) return;
    event.preventDefault();
    const point = screenToFlowPosition({ x: event.clientX, y: event.clientY });
    const into = connectionUnder(event.clientX, event.clientY);
    onAdd(kind, { at: { x: point.x - half.x, y: point.y - half.y }, ...(into ? { into } : {}) });
  };
  useKeepInSight(selection);
  const onSelectionChange = useSelectionChange(selection, select);
  const labels = useMemo(() => ariaLabels(t), [t]);

  return (
    <div className={classes.canvas} onDrop={onDrop} onDragOver={(event) => event.preventDefault()}>
      <TouchedContext value={touched}>
        <ReactFlow<FlowNode, ConnectionEdge>
          nodes={flow.nodes}
          edges={flow.edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onNodesChange={flow.onNodesChange}
          onEdgesChange={flow.onEdgesChange}
          onSelectionChange={onSelectionChange}
          onPaneClick={() => select({ kind: 'nothing' })}
          onNodeMouseEnter={touch}
          onNodeMouseLeave={letGo}
          onEdgeMouseEnter={touch}
          onEdgeMouseLeave={letGo}
          onConnect={({ source, sourceHandle, target }) =>
            store.edit('edit.connect', (now) => connect(now, source, sourceHandle ?? 'next', target))
          }
          onConnectEnd={onConnectEnd}
          onReconnect={(edge, { source, sourceHandle, target }) =>
            store.edit('edit.reconnect', (now) =>
              connect(
                disconnect(now, edge.source, edge.sourceHandle ?? 'next'),
                source,
                sourceHandle ?? 'next',
                target,
              ),
            )
          }
          isValidConnection={({ target }) => canBeEntered(definition, target)}
          connectionMode={ConnectionMode.Strict}
          connectionLineType={ConnectionLineType.SmoothStep}
          connectionRadius={32}
          nodesDraggable={!readOnly && !isPhone}
          nodesConnectable={!readOnly && !isPhone}
          edgesReconnectable={!readOnly && !isPhone}
          deleteKeyCode={null}
          multiSelectionKeyCode={['Shift', 'Meta', 'Control']}
          selectionKeyCode="Shift"
          snapToGrid
          snapGrid={[8, 8]}
          minZoom={0.1}
          maxZoom={1.6}
          elevateEdgesOnSelect
          onlyRenderVisibleElements={flow.nodes.length > 150}
          colorMode={colorScheme === 'auto' ? 'system' : colorScheme}
          ariaLabelConfig={labels}
          defaultEdgeOptions={{ type: 'connection' }}
        >
          <OpeningView />
          <Background
            variant={BackgroundVariant.Dots}
            gap={24}
            size={1}
            color="var(--line-strong)"
            style={{ opacity: 0.35 }}
          />
          <Controls showInteractive={false} position="bottom-left" />
          {!isPhone && (
            <MiniMap
              pannable
              zoomable
              position="bottom-right"
              style={{ width: 160, height: 100 }}
              bgColor="var(--surface)"
              maskColor="color-mix(in srgb, var(--paper-deep) 75%, transparent)"
              nodeColor={minimapColour}
            />
          )}
        </ReactFlow>
      </TouchedContext>
      {open && (
        <KindMenu
          at={open.screen}
          onClose={() => setOpen(undefined)}
          onChoose={(kind) => {
            setOpen(undefined);
            onAdd(kind, open.drop);
          }}
        />
      )}
    </div>
  );
}

/** The same function always: React Flow tells a new one of what was selected before, and that would undo what has just been chosen. */
function useSelectionChange(selection: Selection, select: (selection: Selection) => void) {
  const latest = useRef(selection);
  latest.current = selection;
  return useCallback(
    ({ nodes, edges }: { nodes: FlowNode[]; edges: ConnectionEdge[] }) => {
      const next = selectionOf(nodes, edges);
      if (next && !isSameSelection(next, latest.current)) select(next);
    },
    [select],
  );
}

/** Nothing selected on the canvas says nothing: a click on the paper, which selects the process, has its own handler. */
function selectionOf(nodes: readonly FlowNode[], edges: readonly ConnectionEdge[]): Selection | undefined {
  const steps = nodes.filter((node) => node.type === 'step').map(({ id }) => id);
  if (steps.length > 0) return { kind: 'steps', ids: steps };
  if (nodes.length > 0) return { kind: 'notes', ids: nodes.map(({ id }) => id) };
  const [edge] = edges;
  return edge ? { kind: 'connection', from: edge.source, exit: edge.sourceHandle ?? 'next' } : undefined;
}

function isSameSelection(a: Selection, b: Selection): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function connectionUnder(x: number, y: number): { step: string; exit: string } | undefined {
  for (const element of document.elementsFromPoint(x, y)) {
    const id = element.closest('.react-flow__edge')?.getAttribute('data-id');
    const [step, exit] = id?.split('/') ?? [];
    if (step && exit) return { step, exit };
  }
  return undefined;
}

function pointOf(place: { clientX: number; clientY: number } | undefined): { x: number; y: number } {
  return { x: place?.clientX ?? 0, y: place?.clientY ?? 0 };
}
