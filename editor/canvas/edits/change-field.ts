import type { Definition, Field } from '../../../process/definition/schema.ts';

/** A field with other settings, or a new one under that id. */
export function changeField(definition: Definition, fieldId: string, field: Field): Definition {
  return { ...definition, fields: { ...definition.fields, [fieldId]: field } };
}
