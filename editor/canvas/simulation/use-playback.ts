import { useReducedMotion } from '@mantine/hooks';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Definition } from '../../../process/definition/schema.ts';
import type { Instant } from '../../../process/interpreter/contract.ts';
import type { SimulatedRun } from '../../../process/simulation/record.ts';
import type { Chosen, Plan } from './plan.ts';
import { momentFrom, type Playback, playbackOf, type Stage, standingAt } from './playback.ts';
import { usePlaying } from './use-playing.ts';

export type Player = {
  readonly plan: Plan;
  readonly playback: Playback;
  /** Where the clock stands, and the run as far as it has come by then. */
  readonly now: Instant;
  readonly standing: SimulatedRun;
  readonly isPlaying: boolean;
  readonly speed: number;
  readonly setSpeed: (daysPerSecond: number) => void;
  /** Plays something else, from its beginning or from a moment of it. */
  readonly setPlan: (plan: Plan, at?: Instant) => void;
  readonly toggle: () => void;
  readonly goTo: (at: Instant) => void;
  readonly step: (direction: 'back' | 'forward') => void;
  /** Somebody does something now; what was done by hand later than now is forgotten. */
  readonly act: (act: Chosen['act']) => void;
};

/** Plays a plan over the drawing as it is now: whoever changes the drawing sees at once what becomes of the same people. */
export function usePlayback(drawn: Definition, stage: Stage, first: Plan): Player {
  const definition = useDeferredValue(drawn);
  const { calendar } = stage;
  const [plan, change] = useState(first);
  const [now, setNow] = useState(first.start);
  const [speed, setSpeed] = useState(3);
  const playback = useMemo(() => playbackOf(plan, definition, calendar), [plan, definition, calendar]);
  const clock = Math.min(Math.max(now, playback.start), playback.end);
  const passed = playback.moments.findLast((moment) => moment <= clock) ?? playback.start;
  const standing = useMemo(() => standingAt(plan, definition, calendar, passed), [plan, definition, calendar, passed]);
  const isCalm = useReducedMotion(false, { getInitialValueInEffect: false });
  const playing = usePlaying({ clock, playback, speed, isCalm, setNow });
  useEffect(() => {
    if (playing.isPlaying && clock >= playback.end) playing.stop();
  }, [playing, clock, playback.end]);
  return {
    plan,
    playback,
    now: clock,
    standing,
    isPlaying: playing.isPlaying,
    speed,
    setSpeed,
    setPlan: (next, at) => {
      playing.stop();
      change(next);
      setNow(at ?? next.start);
    },
    toggle: () => {
      if (!playing.isPlaying && clock >= playback.end) setNow(playback.start);
      playing.toggle();
    },
    goTo: (at) => {
      playing.stop();
      setNow(at);
    },
    step: (direction) => {
      playing.stop();
      setNow(momentFrom(playback, clock, direction));
    },
    act: (act) => {
      playing.stop();
      const { silence: _, ...rest } = plan;
      change({ ...rest, chosen: [...plan.chosen.filter(({ at }) => at <= clock), { at: clock, act }] });
      setNow(clock);
    },
  };
}
