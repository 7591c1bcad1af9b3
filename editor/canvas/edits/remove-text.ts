import type { Definition } from '../../../process/definition/schema.ts';
import { textUses } from '../steps/text-uses.ts';
import { without } from './without.ts';

/** Without a text; unchanged where a step or the policy still sends it. */
export function removeText(definition: Definition, textId: string): Definition {
  if (!definition.texts[textId] || textUses(definition, textId).length > 0) return definition;
  return { ...definition, texts: without(definition.texts, textId) };
}
