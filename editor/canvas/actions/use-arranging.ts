import { useRef, useState } from 'react';
import type { Definition } from '../../../process/definition/schema.ts';
import { inLanguage } from '../../shell/language.ts';
import { showAgain } from '../../shell/toast.tsx';
import { say } from '../announcing/say.ts';
import { moveThings } from '../edits/move-things.ts';
import { resizeMarks } from '../edits/resize-marks.ts';
import type { Editing } from '../editing.ts';
import type { Things } from '../flow/use-things.ts';
import { thingsName } from '../labels/things-name.ts';
import { alignBoxes, type Side } from '../layout/align-boxes.ts';
import { type Box, toPlaces } from '../layout/box.ts';
import { distributeBoxes } from '../layout/distribute-boxes.ts';
import { heldBoxes } from '../layout/held-boxes.ts';

/** One press of an arrow key, in pixels of the canvas: the grid that dragging keeps to. */
const nudgeBy = 8;
/** One press of a key that makes wider or taller. */
const resizeBy = 16;
/** Presses nearer in time than this are one gesture. In milliseconds. */
const pause = 900;

/** Moves, aligns, distributes and tidies up what is selected; each gesture is one entry of the history and is said. */
export function useArranging({ store, readOnly, language }: Editing, things: Things) {
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [held] = useState(heldBoxes);
  const name = () => thingsName(store.get().present, things.steps, things.marks);
  const put = (key: string, boxes: readonly Box[], spoken: string, gesture?: string) => {
    const what = name();
    store.edit({ key, of: what }, (definition) => moveThings(definition, toPlaces(boxes)), gesture);
    say(spoken, { name: inLanguage(what, language) });
  };

  /** What is pressed again before long is the same gesture. */
  const rest = () => {
    clearTimeout(resting.current);
    resting.current = setTimeout(() => {
      held.letGo();
      store.endGesture();
    }, pause);
  };

  const nudge = (x: number, y: number) => {
    if (readOnly) return;
    const gesture = `nudge ${[...things.steps, ...things.marks].join(' ')}`;
    const boxes = held.of(gesture, things.boxes(true));
    if (boxes.length === 0) return say('selectFirst');
    const moved = placedNow(store.get().present, boxes).map((box) => ({
      ...box,
      x: box.x + x * nudgeBy,
      y: box.y + y * nudgeBy,
    }));
    put('edit.move', moved, 'moved', gesture);
    rest();
  };
  /** Notes and areas alone have a size of their own. */
  const resize = (width: number, height: number) => {
    if (readOnly) return;
    if (things.marks.length === 0) return say('selectMark');
    const [before, what] = [store.get(), thingsName(store.get().present, [], things.marks)];
    const by = { width: width * resizeBy, height: height * resizeBy };
    const gesture = `resize ${things.marks.join(' ')}`;
    store.edit({ key: 'edit.resize', of: what }, (now) => resizeMarks(now, things.marks, by), gesture);
    if (store.get() === before) return say('smallest');
    say('resized', { name: inLanguage(what, language) });
    rest();
  };
  const align = (side: Side) => {
    if (readOnly) return;
    const boxes = things.boxes();
    if (boxes.length < 2) say('selectTwo');
    else put('edit.align', alignBoxes(boxes, side), 'aligned');
  };
  const distribute = (axis: 'row' | 'column') => {
    if (readOnly) return;
    const boxes = things.boxes();
    if (boxes.length < 3) say('selectThree');
    else put('edit.distribute', distributeBoxes(boxes, axis), 'distributed');
  };
  const tidy = () => {
    if (readOnly) return;
    const sizes = things.sizes();
    const only = things.steps.length > 1 ? things.steps : undefined;
    const what = only ? name() : { sv: 'ritningen', en: 'the drawing' };
    // What reckons the places is large, and seldom asked for.
    void import('../edits/tidy-up.ts').then(
      ({ tidyUp }) => {
        store.edit({ key: 'edit.tidy', of: what }, (definition) => tidyUp(definition, sizes, only));
        say('tidied', { name: inLanguage(what, language) });
      },
      () => showAgain(tidy),
    );
  };
  return { nudge, resize, align, distribute, tidy };
}

/** The boxes where the drawing has them: the canvas hears of a move a moment later, and by then a held key has come again. */
function placedNow({ layout }: Definition, boxes: readonly Box[]): Box[] {
  const marks = new Map([...layout.notes, ...(layout.areas ?? [])].map((mark) => [mark.id, mark]));
  return boxes.map((box) => {
    const place = box.isMark ? marks.get(box.id) : layout.steps[box.id];
    return place ? { ...box, x: place.x, y: place.y } : box;
  });
}
