import type { Definition, Text } from '../../../process/definition/schema.ts';

/** A text with other words, or a new one under that id. */
export function changeText(definition: Definition, textId: string, text: Text): Definition {
  return definition.texts[textId] === text
    ? definition
    : { ...definition, texts: { ...definition.texts, [textId]: text } };
}
