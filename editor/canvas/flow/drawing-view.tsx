import '@xyflow/react/dist/style.css';
import { Controls, ReactFlow, ReactFlowProvider } from '@xyflow/react';
import { useMantineColorScheme } from '@mantine/core';
import { type KeyboardEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition, Language } from '../../../process/definition/schema.ts';
import { ariaLabels } from './aria-labels.ts';
import { ConnectionLine } from './connection-line.tsx';
import { DrawnArea } from './drawn-area.tsx';
import { DrawnNote } from './drawn-note.tsx';
import classes from './flow.module.css';
import { type ConnectionEdge, type FlowNode, many, type Mark } from './flow-types.ts';
import { OpeningView } from './opening-view.tsx';
import type { Overlay } from './overlay.ts';
import { Overview } from './overview.tsx';
import { SmallMark } from './small-mark.ts';
import { StepCard } from './step-card.tsx';
import { useDrawn } from './use-drawn.ts';
import { withChanges } from './with-changes.ts';

const nodeTypes = { step: StepCard, note: DrawnNote, area: DrawnArea };
const edgeTypes = { connection: ConnectionLine };
const noMarks: ReadonlyMap<string, Mark> = new Map();

type View = {
  readonly definition: Definition;
  readonly overlay: Overlay;
  readonly language: Language;
  /** Of a small picture: the steps that it opens around; it has no overview beside it. */
  readonly around?: readonly string[];
  /** A step that was clicked, or chosen by Enter. */
  readonly onStepClick?: (stepId: string) => void;
};

/** A picture of any definition to look at, with pan, zoom and overview; nothing in it can be changed. It fills what it stands in. */
export function DrawingView(props: View) {
  return (
    <ReactFlowProvider>
      <Drawing {...props} />
    </ReactFlowProvider>
  );
}

function Drawing({ definition, overlay, language, around, onStepClick }: View) {
  const { t } = useTranslation('canvas');
  const { colorScheme } = useMantineColorScheme();
  // Several drawings on one page must not share the ids of what describes them.
  const id = useId();
  const { nodes, edges, setNodes } = useDrawn({ definition, overlay, language, marks: noMarks });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = (event.target as HTMLElement).closest('.react-flow__node-step')?.getAttribute('data-id');
    if (step && (event.key === 'Enter' || event.key === ' ')) onStepClick?.(step);
  };
  return (
    <div className={classes.canvas} data-read-only onKeyDown={onKeyDown}>
      <ReactFlow<FlowNode, ConnectionEdge>
        id={id}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={(changes) => setNodes((previous) => withChanges(changes, previous))}
        onNodeClick={(_, node) => node.type === 'step' && onStepClick?.(node.id)}
        nodesDraggable={false}
        nodesConnectable={false}
        edgesReconnectable={false}
        edgesFocusable={false}
        nodesFocusable={onStepClick !== undefined}
        elementsSelectable={onStepClick !== undefined}
        deleteKeyCode={null}
        selectionKeyCode={null}
        zIndexMode="manual"
        minZoom={0.1}
        maxZoom={1.6}
        onlyRenderVisibleElements={nodes.length > many}
        colorMode={colorScheme === 'auto' ? 'system' : colorScheme}
        ariaLabelConfig={{ ...ariaLabels(t), 'node.a11yDescription.default': t('aria.look') }}
      >
        <OpeningView {...(around ? { around } : {})} />
        <SmallMark />
        <Controls showInteractive={false} position="bottom-left" />
        {!around && <Overview />}
      </ReactFlow>
    </div>
  );
}
