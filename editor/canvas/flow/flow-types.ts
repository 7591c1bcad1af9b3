import type { Edge, Node } from '@xyflow/react';
import type { Step } from '../../../process/definition/schema.ts';
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
export type StepNode = Node<StepNodeData, 'step'>;
export type NoteNode = Node<NoteNodeData, 'note'>;
export type FlowNode = StepNode | NoteNode;
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
