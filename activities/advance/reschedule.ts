import { type Application, finish } from './apply-event.ts';
import type { StoryLine } from '../../process/interpreter/story-of.ts';
import { createTurn, type Turn } from './turn.ts';

/** Changes a message without an event for the interpreter; counted as a step of the run all the same, so that the newest plan is known. */
export function reschedule(
  application: Application,
  { reference, write, story = [] }: Rescheduled,
): ReturnType<typeof finish> {
  const { state } = application.loaded.application;
  if (!state) throw new Error(`Application ${application.loaded.application.id} has messages but no state`);
  const turn = createTurn({ ...application, event: { kind: 'dataChanged', at: application.now }, state });
  write(turn);
  return finish(turn, application, { reference, kind: 'rescheduled', refused: null, story });
}

type Rescheduled = {
  readonly reference: string;
  readonly write: (turn: Turn) => void;
  /** What the timeline tells of it. */
  readonly story?: readonly StoryLine[];
};
