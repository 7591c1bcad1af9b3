import type { Definition, Text } from '../../../process/definition/schema.ts';
import type { Copied } from './copied.ts';
import { newIds } from './new-ids.ts';

/** The ids that these texts have in a drawing with texts of its own: one that is there word for word is shared, another gets a new id where its own is taken. */
export function textIds(own: Definition['texts'], copied: Copied['texts']): Map<string, string> {
  const isShared = (id: string, text: Text) => JSON.stringify(own[id]) === JSON.stringify(text);
  const shared = Object.entries(copied).filter(([id, text]) => isShared(id, text));
  const others = Object.entries(copied).filter(([id, text]) => !isShared(id, text));
  return new Map([
    ...shared.map(([id]) => [id, id] as const),
    ...newIds(
      others.map(([id]) => id),
      Object.keys(own),
    ),
  ]);
}

/** The texts that the drawing does not have, by the ids that they have there. */
export function newTexts(
  definition: Definition,
  brought: Definition['texts'],
  ids: ReadonlyMap<string, string>,
): Definition['texts'] {
  const added = Object.entries(brought).flatMap(([id, text]) => {
    const to = ids.get(id) ?? id;
    return Object.hasOwn(definition.texts, to) ? [] : [[to, text] as const];
  });
  return Object.fromEntries(added);
}
