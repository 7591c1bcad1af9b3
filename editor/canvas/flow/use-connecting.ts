import {
  type Connection,
  type FinalConnectionState,
  type HandleType,
  type OnConnectEnd,
  useReactFlow,
} from '@xyflow/react';
import { useCallbackRef } from '@mantine/hooks';
import { type MouseEvent as ReactMouseEvent, useRef, useState } from 'react';
import { useEditing } from '../editing.ts';
import { reconnect } from '../edits/reconnect.ts';
import { useConnect } from '../actions/use-connect.ts';
import { stepName } from '../labels/things-name.ts';
import { cardUnder } from './card-under.ts';
import type { Drop } from './drop.ts';
import type { ConnectionEdge } from './flow-types.ts';
import { swallowClick } from './swallow-click.ts';

type Point = { readonly x: number; readonly y: number };
/** The palette that asks what happens then: where on the screen, and what is done with the answer. */
export type Question = { readonly screen: Point; readonly drop: Drop };

const half = { x: 128, y: 48 };

/** Connections drawn and dragged elsewhere; one that is let go in the open asks what happens then. */
export function useConnecting() {
  const { store, readOnly } = useEditing();
  const { screenToFlowPosition } = useReactFlow();
  const connect = useConnect();
  const [question, setQuestion] = useState<Question>();
  const [isJoining, setIsJoining] = useState(false);
  // React Flow tells of an end that is led elsewhere as of a new connection too.
  const isReconnecting = useRef(false);

  const ask = (screen: Point, step: string, exit: string) => {
    const at = screenToFlowPosition(screen);
    setQuestion({ screen, drop: { at: { x: at.x, y: at.y - half.y }, after: { step, exit } } });
  };
  const onConnectEnd: OnConnectEnd = (event, { isValid, toNode, fromNode, fromHandle }) => {
    swallowClick();
    setIsJoining(false);
    if (readOnly || isValid || isReconnecting.current || !fromNode || fromHandle?.type !== 'source') return;
    // Near any handle React Flow names its card: what is under the pointer is meant, but beside its own port nothing is.
    if (toNode?.id === fromNode.id) return;
    letGo(event, { step: fromNode.id, exit: fromHandle.id ?? 'next' }, (card) =>
      connect(fromNode.id, fromHandle.id ?? 'next', card),
    );
  };
  /** Let go on a card it leads there, wherever on it; on its own card nothing is meant; in the open it is asked. */
  const letGo = (
    event: MouseEvent | TouchEvent,
    { step, exit }: { step: string; exit: string },
    onCard: (card: string) => void,
  ) => {
    const screen = pointOf('changedTouches' in event ? event.changedTouches[0] : event);
    const card = cardUnder(screen);
    if (card === undefined) ask(screen, step, exit);
    else if (card !== step) onCard(card);
  };
  const onReconnect = (edge: ConnectionEdge, { source, sourceHandle, target }: Connection) => {
    leadElsewhere(edge, { step: source, exit: sourceHandle ?? 'next' }, target);
  };
  const leadElsewhere = (edge: ConnectionEdge, to: { step: string; exit: string }, target: string) => {
    const from = { step: edge.source, exit: edge.sourceHandle ?? 'next' };
    const { present } = store.get();
    store.edit({ key: 'edit.reconnect', of: stepName(present, to.step) }, (now) => reconnect(now, from, to, target));
  };
  /** `fixed` is the end that stays: where its target end is let go in the open, the exit asks anew. */
  const onReconnectEnd = (
    event: MouseEvent | TouchEvent,
    edge: ConnectionEdge,
    fixed: HandleType,
    { isValid, toNode }: FinalConnectionState,
  ) => {
    setIsJoining(false);
    isReconnecting.current = false;
    if (readOnly || isValid || fixed !== 'source' || toNode?.id === edge.source) return;
    const from = { step: edge.source, exit: edge.sourceHandle ?? 'next' };
    letGo(event, from, (card) => leadElsewhere(edge, from, card));
  };
  /** The palette where somebody pointed twice at the paper. */
  const askAt = ({ clientX, clientY, target }: ReactMouseEvent) => {
    const isPaper = target instanceof Element && target.classList.contains('react-flow__pane');
    if (readOnly || !isPaper) return;
    const screen = { x: clientX, y: clientY };
    const { x, y } = screenToFlowPosition(screen);
    setQuestion({ screen, drop: { at: { x: x - half.x, y: y - half.y } } });
  };
  /** A click on a port that leads nowhere asks as a connection that is let go in the open. */
  const askPort = (event: ReactMouseEvent) => {
    const port =
      event.target instanceof Element ? event.target.closest<HTMLElement>('.react-flow__handle.source') : null;
    const { nodeid: step, handleid: exit } = port?.dataset ?? {};
    if (readOnly || !step || !exit || store.get().present.connections[step]?.[exit] !== undefined) return;
    event.stopPropagation();
    const screen = { x: event.clientX, y: event.clientY };
    const at = screenToFlowPosition(screen);
    setQuestion({ screen, drop: { at: { x: at.x + half.y, y: at.y - half.y }, after: { step, exit } } });
  };
  return {
    question,
    askPort,
    /** Whether an end is being dragged: the card under it lights up. */
    isJoining,
    onJoinStart: useCallbackRef(() => setIsJoining(true)),
    onReconnectStart: useCallbackRef(() => {
      isReconnecting.current = true;
      setIsJoining(true);
    }),
    askAt,
    endQuestion: () => setQuestion(undefined),
    onConnect: ({ source, sourceHandle, target }: Connection) => connect(source, sourceHandle ?? 'next', target),
    onConnectEnd,
    onReconnect: useCallbackRef(onReconnect),
    onReconnectEnd: useCallbackRef(onReconnectEnd),
  };
}

function pointOf(place: { clientX: number; clientY: number } | undefined): Point {
  return { x: place?.clientX ?? 0, y: place?.clientY ?? 0 };
}
