import type { Definition, Language } from '../../../process/definition/schema.ts';
import type { Labelled } from './contract.ts';
import { inWords, labelIn } from './in-words.ts';

type In = { readonly definition: Definition; readonly language: Language };

/** Fields with their values as one reads them. */
export function labelled(fields: readonly (readonly [string, unknown])[], { definition, language }: In): Labelled[] {
  return fields.map(([id, value]) => ({
    label: labelIn(definition.fields[id]?.label, language, id),
    value: inWords(value, language),
  }));
}
