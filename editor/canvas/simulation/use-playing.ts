import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import { msPerDay } from '../../../process/calendar/days.ts';
import type { Instant } from '../../../process/interpreter/contract.ts';
import { momentFrom, type Playback } from './playback.ts';

const frame = 50;
const calmStep = 900;

type Played = {
  readonly clock: Instant;
  readonly playback: Playback;
  readonly speed: number;
  /** The system asks for less motion: from one thing that happens to the next instead of a clock that glides. */
  readonly isCalm: boolean;
  readonly setNow: Dispatch<SetStateAction<Instant>>;
};

/** Lets the clock run while it plays. */
export function usePlaying(played: Played) {
  const [isPlaying, setPlaying] = useState(false);
  const latest = useRef(played);
  latest.current = played;
  useEffect(() => {
    if (!isPlaying) return undefined;
    const tick = () => {
      const { clock, playback, speed, isCalm, setNow } = latest.current;
      const glided = clock + (speed * msPerDay * frame) / 1000;
      setNow(isCalm ? momentFrom(playback, clock, 'forward') : Math.min(glided, playback.end));
    };
    const timer = setInterval(tick, played.isCalm ? calmStep : frame);
    return () => clearInterval(timer);
  }, [isPlaying, played.isCalm]);
  return {
    isPlaying,
    toggle: () => setPlaying(!isPlaying),
    stop: () => setPlaying(false),
  };
}
