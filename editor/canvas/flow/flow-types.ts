import type { Edge, Node } from '@xyflow/react';
import type { Area, Step } from '../../../process/definition/schema.ts';
import type { Note } from '../edits/change-notes.ts';
import type { StepOverlay } from './overlay.ts';

export type ExitPort = {
  readonly id: string;
  readonly name: string;
  readonly tone: 'plain' | 'reject';
  readonly connected: boolean;
};

/** What stands wrong at a step: the worst severity and all words, for the mark on its card. */
export type Mark = { readonly severity: 'error' | 'warning'; readonly words: string };

export type StepNodeData = {
  readonly step: Step;
  readonly name: string;
  /** Letters of the longest word of the name: what decides how large it can be written far out. */
  readonly longestWord: number;
  readonly kindName: string;
  readonly facts: readonly string[];
  readonly exits: readonly ExitPort[];
  readonly mark: Mark | undefined;
  readonly overlay: StepOverlay | undefined;
};
export type NoteNodeData = { readonly note: Note };
export type AreaNodeData = { readonly area: Area };
export type StepNode = Node<StepNodeData, 'step'>;
export type NoteNode = Node<NoteNodeData, 'note'>;
export type AreaNode = Node<AreaNodeData, 'area'>;
export type FlowNode = StepNode | NoteNode | AreaNode;
export type ConnectionEdge = Edge<
  {
    readonly label: string;
    readonly tone: 'plain' | 'reject';
    /** Whether an overlay shows it as taken. */
    readonly lit: boolean;
    /** Which of its card's ports it leaves by, from the top, and how many there are. */
    readonly port: number;
    readonly ports: number;
  },
  'connection'
>;

export const entryHandle = 'in';
/** Zoomed out farther than this, cards are blocks with names. */
export const farOut = 0.45;
/** The class of the part of an area that it is dragged by. */
export const areaHandle = 'area-handle';
