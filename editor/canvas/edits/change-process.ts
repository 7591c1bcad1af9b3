import type { Definition } from '../../../process/definition/schema.ts';

type Settings = Pick<Definition, 'name' | 'languages' | 'policy'>;

/** The process with another name, other languages or another policy. */
export function changeProcess(definition: Definition, settings: Partial<Settings>): Definition {
  return { ...definition, ...settings };
}
