import { lineOf } from '../http/network-of.ts';

/** So many forms are read at one time by one server, each with at most ten files of 10 MB on its disk. */
const mostAtOnce = 20;
/** And so many from one line: whoever sends slowly must not fill all of it. */
const mostOfLine = 6;

export type ReadingRoom = {
  /** A place for a form from this address, to be given back by calling it; undefined where there is none. */
  readonly enter: (address: string) => (() => void) | undefined;
};

/** Where the forms are read that come with files, so that they fill no server's disk. */
export function createReadingRoom(): ReadingRoom {
  const places = new Map<string, number>();
  let taken = 0;
  return {
    enter(address) {
      const line = lineOf(address);
      const ofLine = places.get(line) ?? 0;
      if (taken >= mostAtOnce || ofLine >= mostOfLine) return undefined;
      taken += 1;
      places.set(line, ofLine + 1);
      return () => {
        taken -= 1;
        const left = (places.get(line) ?? 1) - 1;
        if (left > 0) places.set(line, left);
        else places.delete(line);
      };
    },
  };
}
