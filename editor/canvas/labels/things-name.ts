import type { Definition, LocalText } from '../../../process/definition/schema.ts';

/** What steps, notes and areas are called together: by its name where it is one step, else by how many they are. */
export function thingsName(definition: Definition, steps: readonly string[], marks: readonly string[] = []): LocalText {
  const [only] = steps;
  if (steps.length === 1 && only !== undefined && marks.length === 0) return stepName(definition, only);
  if (steps.length === 0 && marks.length === 1) return markName(definition, marks[0] ?? '');
  const count = steps.length + marks.length;
  return marks.length === 0
    ? { sv: `${count} steg`, en: `${count} steps` }
    : { sv: `${count} saker`, en: `${count} things` };
}

/** The name of a step, or its id where nobody has named it. */
export function stepName({ steps }: Definition, stepId: string): LocalText {
  const name = steps[stepId]?.name;
  return name?.sv || name?.en ? name : { sv: stepId, en: stepId };
}

function markName(definition: Definition, id: string): LocalText {
  const area = definition.layout.areas?.find((one) => one.id === id);
  if (area?.name) return { sv: area.name, en: area.name };
  return area ? { sv: 'området', en: 'the area' } : { sv: 'anteckningen', en: 'the note' };
}
