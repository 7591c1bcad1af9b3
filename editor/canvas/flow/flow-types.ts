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
/** `layer`: where it lies while it is not selected, behind everything. */
export type AreaNodeData = { readonly area: Area; readonly layer: number };
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
    /** Whether other connections end at the same entry: then only the one that is selected is taken hold of there. */
    readonly sharesEntry: boolean;
    /** Where its exit is named on the line; undefined where there is no room. */
    readonly labelAt: { readonly x: number; readonly y: number } | undefined;
  },
  'connection'
>;

export const entryHandle = 'in';
/** Of a drawing with more cards than this only what is in sight is rendered. */
export const many = 150;
/** Zoomed out farther than this, cards are blocks with names. */
export const farOut = 0.45;
/** Zoomed out farther than this, the small words of the drawing cannot be read. */
export const readable = 0.6;
/** The class of the part of an area that it is dragged by. */
export const areaHandle = 'area-handle';
