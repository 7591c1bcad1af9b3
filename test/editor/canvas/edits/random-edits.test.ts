import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pasteThings } from '../../../../editor/canvas/clipboard/paste-things.ts';
import { copyThings } from '../../../../editor/canvas/clipboard/copy-things.ts';
import { addStep } from '../../../../editor/canvas/edits/add-step.ts';
import { areasOf, putArea } from '../../../../editor/canvas/edits/change-areas.ts';
import { putNote } from '../../../../editor/canvas/edits/change-notes.ts';
import { changeStep } from '../../../../editor/canvas/edits/change-step.ts';
import { connect } from '../../../../editor/canvas/edits/connect.ts';
import { disconnect } from '../../../../editor/canvas/edits/disconnect.ts';
import { duplicateSteps } from '../../../../editor/canvas/edits/duplicate-steps.ts';
import { insertStep } from '../../../../editor/canvas/edits/insert-step.ts';
import { moveThings } from '../../../../editor/canvas/edits/move-things.ts';
import { reconnect } from '../../../../editor/canvas/edits/reconnect.ts';
import { removeMarks } from '../../../../editor/canvas/edits/remove-marks.ts';
import { removeSteps } from '../../../../editor/canvas/edits/remove-steps.ts';
import { changeStepId, renameStep } from '../../../../editor/canvas/edits/rename-step.ts';
import { tidyUp } from '../../../../editor/canvas/edits/tidy-up.ts';
import { withOptional } from '../../../../editor/canvas/edits/without.ts';
import { newKinds, newStep } from '../../../../editor/canvas/steps/new-step.ts';
import { createDocumentStore } from '../../../../editor/document/document-store.ts';
import { mostEntries } from '../../../../editor/document/history.ts';
import { exitsOf } from '../../../../process/definition/exits-of.ts';
import { printDefinition } from '../../../../process/definition/print-definition.ts';
import { type Definition, definitionSchema, type Step } from '../../../../process/definition/schema.ts';
import { gallery } from '../../../../process/gallery/gallery.ts';

/** Numbers from 0 to 999 that choose what, where and how. */
type Dice = readonly [number, number, number, number];
type Edit = (now: Definition, dice: Dice) => Definition;

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!;
const stepOf = ({ steps }: Definition, at: number) => pick(Object.keys(steps), at);
const exitOf = (now: Definition, id: string, at: number) => pick([...exitsOf(now.steps[id]!), 'next'], at);
const markOf = (now: Definition, at: number) => pick([...now.layout.notes, ...areasOf(now), { id: 'none' }], at).id;
const added = (now: Definition, [a, b, c]: Dice) => ({ ...newStep(now, pick(newKinds, a)), at: { x: b, y: c } });

const otherMatch = (step: Step): Step =>
  step.kind === 'branch'
    ? {
        ...step,
        branches: step.branches.map((way) => withOptional(way, 'match', way.match === 'any' ? undefined : 'any')),
      }
    : step;

const edits: readonly Edit[] = [
  (now, dice) => addStep(now, added(now, dice)),
  (now, dice) => insertStep(now, added(now, dice), stepOf(now, dice[1]), exitOf(now, stepOf(now, dice[1]), dice[2])),
  (now, [a, b, c]) => connect(now, stepOf(now, a), exitOf(now, stepOf(now, a), b), stepOf(now, c)),
  (now, [a, b]) => disconnect(now, stepOf(now, a), exitOf(now, stepOf(now, a), b)),
  (now, [a, b, c, d]) => {
    const [from, to] = [stepOf(now, a), stepOf(now, b)];
    return reconnect(
      now,
      { step: from, exit: exitOf(now, from, c) },
      { step: to, exit: exitOf(now, to, d) },
      stepOf(now, d),
    );
  },
  (now, [a, b]) => removeSteps(now, [stepOf(now, a), stepOf(now, b)]),
  (now, [a, b]) => duplicateSteps(now, [stepOf(now, a), stepOf(now, b)]),
  (now, [a, b, c, d]) =>
    moveThings(now, { steps: { [stepOf(now, a)]: { x: b, y: c } }, marks: { [markOf(now, d)]: { x: c, y: b } } }),
  (now, [a, b]) => renameStep(now, stepOf(now, a), { sv: `Steg ${b}` }),
  (now, [a, b]) => changeStepId(now, stepOf(now, a), `step-${b}`),
  (now, [a, b]) => changeStep(now, stepOf(now, a), newStep(now, pick(newKinds, b)).step),
  (now, [a]) => changeStep(now, stepOf(now, a), otherMatch(now.steps[stepOf(now, a)]!)),
  (now, [a, b, c]) => putNote(now, { id: `note-${a % 9}`, x: b, y: c, width: 200, height: 100, text: `${c}` }),
  (now, [a, b, c]) =>
    putArea(now, { id: `area-${a % 9}`, x: b, y: c, width: 300, height: 200, name: `${b}`, colour: 'green' }),
  (now, [a]) => removeMarks(now, [markOf(now, a)]),
  (now, [a, b]) => tidyUp(now, {}, a % 2 === 0 ? undefined : [stepOf(now, a), stepOf(now, b)]),
  (now, [a, b, c, d]) => {
    const pasted = pasteThings(now, copyThings(now, [stepOf(now, a), stepOf(now, b)], [markOf(now, d)]), {
      x: c,
      y: d,
    });
    return pasted.kind === 'pasted' ? pasted.definition : now;
  },
];

const die = fc.nat({ max: 999 });
const randomEdits = fc.array(fc.tuple(fc.nat({ max: edits.length - 1 }), fc.tuple(die, die, die, die)), {
  minLength: mostEntries,
  maxLength: mostEntries,
});

test('a thousand random edits, a hundred at a time, are undone to the same bytes, and redone to the same bytes', () => {
  let definition = gallery[0]!.definition;
  fc.assert(
    fc.property(randomEdits, (chosen) => {
      const store = createDocumentStore(definition);
      const first = printDefinition(definition);
      for (const [edit, dice] of chosen) store.edit('edit', (now) => pick(edits, edit)(now, dice));
      const last = printDefinition(store.get().present);
      expect(definitionSchema.safeParse(store.get().present).success).toBe(true);
      while (store.get().past.length > 0) store.undo();
      expect(printDefinition(store.get().present)).toBe(first);
      while (store.get().future.length > 0) store.redo();
      expect(printDefinition(store.get().present)).toBe(last);
      // The next hundred begin where these ended, unless that has grown beyond what anybody draws.
      if (Object.keys(store.get().present.steps).length < 150) definition = store.get().present;
    }),
    { numRuns: 10 },
  );
});
