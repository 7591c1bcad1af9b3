// The page that the editor is measured against: as many boxes and lines as the drawing has, at the same places, and nothing of ours.
import '@xyflow/react/dist/style.css';
import { Handle, type Node, type NodeProps, Position, ReactFlow } from '@xyflow/react';
import { memo } from 'react';
import { createRoot } from 'react-dom/client';

type Box = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly exits: readonly string[];
};
type Line = { readonly from: string; readonly exit: string; readonly to: string };
type BoxNode = Node<{ readonly box: Box }, 'box'>;

const BoxView = memo(function BoxView({ data: { box } }: NodeProps<BoxNode>) {
  return (
    <div style={{ width: 240, height: box.height, border: '1px solid #888', borderRadius: 8, background: '#fff' }}>
      <Handle type="target" position={Position.Left} />
      {box.id}
      {box.exits.map((exit, at) => (
        <Handle key={exit} id={exit} type="source" position={Position.Right} style={{ top: 20 + at * 20 }} />
      ))}
    </div>
  );
});
const nodeTypes = { box: BoxView };

const { boxes, lines } = (await (await fetch('/bare/drawing.json')).json()) as { boxes: Box[]; lines: Line[] };
const nodes = boxes.map(
  (box): BoxNode => ({ id: box.id, type: 'box', position: { x: box.x, y: box.y }, data: { box } }),
);
const edges = lines.map(({ from, exit, to }) => ({
  id: `${from}/${exit}`,
  source: from,
  sourceHandle: exit,
  target: to,
  type: 'smoothstep',
}));
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
createRoot(root).render(
  <ReactFlow
    defaultNodes={nodes}
    defaultEdges={edges}
    nodeTypes={nodeTypes}
    minZoom={0.1}
    maxZoom={1.6}
    defaultViewport={{ x: 48, y: 300, zoom: 0.7 }}
    panOnScroll
    onlyRenderVisibleElements
  />,
);
