import type { Step } from '../../../process/definition/schema.ts';
import { mapReferences } from '../../../process/definition/map-references.ts';

export type References = {
  readonly texts: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
};

/** The texts and fields that these steps refer to. */
export function referencesOf(steps: readonly Step[]): References {
  const texts = new Set<string>();
  const fields = new Set<string>();
  const keep = (into: Set<string>) => (id: string) => {
    into.add(id);
    return id;
  };
  for (const step of steps) mapReferences(step, { text: keep(texts), field: keep(fields), step: (id) => id });
  return { texts, fields };
}
