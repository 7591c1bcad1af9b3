import type { Definition, LocalText } from '../definition/schema.ts';
import { textUsesOf } from '../definition/text-uses-of.ts';

/**
 * The text that some places send copied under an id of its own, which those places send from then on. Unchanged where the text is not
 * there or nothing else sends it. `usePaths` are paths of uses in the process file; `name` names the copy.
 */
export function copyTextFor(
  definition: Definition,
  textId: string,
  usePaths: readonly (readonly (string | number)[])[],
  name?: LocalText,
): Definition {
  const text = definition.texts[textId];
  const wanted = new Set(usePaths.map((path) => path.join('.')));
  const uses = textUsesOf(definition).filter((use) => use.textId === textId);
  const own = uses.filter(({ path }) => wanted.has(path.join('.')));
  if (!text || own.length === 0 || own.length === uses.length) return definition;
  const id = idOfCopy(textId, definition.texts);
  const pointed = own.reduce((now, { path }) => point(now, path, id) as Definition, definition);
  return { ...pointed, texts: { ...definition.texts, [id]: { ...structuredClone(text), name: name ?? text.name } } };
}

/** The id that the next copy of a text gets. */
export function idOfCopy(textId: string, texts: Definition['texts']): string {
  for (let count = 2; ; count += 1) {
    const tail = `-${count}`;
    const id = `${textId.slice(0, 48 - tail.length)}${tail}`;
    if (!Object.hasOwn(texts, id)) return id;
  }
}

function point(within: unknown, [key, ...rest]: readonly (string | number)[], id: string): unknown {
  if (key === undefined) return id;
  if (Array.isArray(within)) return within.map((item, index) => (index === key ? point(item, rest, id) : item));
  const record = within as Record<string, unknown>;
  return { ...record, [key]: point(record[key], rest, id) };
}
