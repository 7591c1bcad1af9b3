import { askersOf } from '../../../process/definition/askers-of.ts';
import { mapValues } from '../../../process/definition/map-record.ts';
import { readingOtherAnswers } from '../../../process/definition/reading-other-fields.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { withOtherQuestion } from '../../../process/definition/with-other-question.ts';
import type { Copied } from './copied.ts';
import { newIds } from './new-ids.ts';

/**
 * What was copied with ids of their own for the questions that steps of the drawing ask already, as a text would not say whose answer it
 * means: in the steps, and in what conditions and texts that came along read. What was alike among the copied stays alike.
 */
export function withOwnQuestions(copied: Copied, definition: Pick<Definition, 'steps'>): Copied {
  const there = askersOf(definition);
  const asking = askersOf(copied);
  const taken = [...asking.keys()].filter((id) => there.has(id));
  if (taken.length === 0) return copied;
  const ids = newIds(taken, [...there.keys(), ...asking.keys()]);
  const renamings = [...ids].flatMap(([from, to]) => (asking.get(from) ?? []).map((stepId) => ({ stepId, from, to })));
  return {
    ...renamings.reduce(withOtherQuestion<Copied>, copied),
    texts: mapValues(copied.texts, (text) => readingOtherAnswers(text, (id) => ids.get(id) ?? id)),
  };
}
