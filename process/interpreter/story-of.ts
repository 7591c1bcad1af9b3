import type { Actor, Command, Event, State } from './contract.ts';

/** One line of the timeline. Ids, codes and instants only. */
export type StoryLine = {
  /** An event's or a command's kind. */
  readonly kind: string;
  readonly stepId: string;
  readonly by: Actor;
  /** The rest of the event or command. */
  readonly data: Readonly<Record<string, unknown>>;
};

/** What the timeline does not tell: the clockwork. */
const silent: readonly (Command['kind'] | Event['kind'])[] = ['setTimer', 'cancelTimer', 'timerFired'];

/** The story's next lines: what happened, then what followed from it. */
export function storyOf(
  { event, state }: { readonly event: Event; readonly state: State },
  commands: readonly Command[],
): StoryLine[] {
  return [event, ...commands]
    .filter(({ kind }) => !silent.includes(kind))
    .map((told) => {
      const { kind, at: _at, by, stepId, ...data } = told as Details;
      return { kind, stepId: stepId ?? state.stepId, by: by ?? { kind: 'besked' }, data };
    });
}

type Details = {
  readonly kind: string;
  readonly at?: number;
  readonly by?: Actor;
  readonly stepId?: string;
  readonly [key: string]: unknown;
};
