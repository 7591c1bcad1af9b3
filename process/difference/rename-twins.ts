import type { Definition } from '../definition/schema.ts';
import { textUsesOf } from '../definition/text-uses-of.ts';
import { withOtherIds } from '../definition/with-other-ids.ts';
import type { Three } from './contract.ts';
import { isSame } from './is-same.ts';
import { separateListed } from './separate-listed.ts';
import { twinsOf } from './twins-of.ts';

/**
 * What both added under the same id, each another one: mine get ids of their own, everywhere, so that neither is lost and nobody is asked.
 * Fields, steps, texts, scenarios, notes and areas; `renamed` are the steps and `renamedFields` the fields, whose ids people see.
 */
export function renameTwins({ base, mine, theirs }: Three): {
  readonly mine: Definition;
  readonly renamed: Readonly<Record<string, string>>;
  readonly renamedFields: Readonly<Record<string, string>>;
} {
  const renamedFields = twinsOf(base.fields, mine.fields, theirs.fields);
  const own = Object.keys(renamedFields).length === 0 ? mine : withOtherIds(mine, { fields: renamedFields });
  const renamed = twinsOf(base.steps, own.steps, theirs.steps);
  const named = withOtherIds(own, { steps: renamed });
  const texts = twinsOf(base.texts, named.texts, theirs.texts);
  // Where both send it from the same place it is one text, and one of the two has to be chosen.
  const shared = sharedTexts(named, theirs);
  const apart = Object.fromEntries(Object.entries(texts).filter(([id]) => !shared.has(id)));
  const all = separateListed({ base, mine: withOtherIds(named, { texts: apart }), theirs });
  return { mine: isSame(all, mine) ? mine : all, renamed, renamedFields };
}

function sharedTexts(mine: Definition, theirs: Definition): Set<string> {
  const places = (definition: Definition) =>
    textUsesOf(definition).map(({ textId, path }) => [textId, JSON.stringify([textId, path])] as const);
  const other = new Set(places(theirs).map(([, place]) => place));
  return new Set(places(mine).flatMap(([id, place]) => (other.has(place) ? [id] : [])));
}
