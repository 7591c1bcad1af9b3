import type { Definition, StageExit } from '../../../process/definition/schema.ts';
import type { Value } from '../../../process/reckoning/world.ts';
import type { BatchBody } from '../../contract/decision-batches.ts';
import { readValue } from '../check-fields.ts';

export type FieldsFor = {
  /** What the decision brings for this candidate, as the fields want it. */
  readonly brought: Readonly<Record<string, Value>>;
  /** Required fields in which they have nothing of their own. */
  readonly lacks: readonly string[];
  readonly missing: readonly string[];
  /** Whose given value is not of the field's kind. */
  readonly invalid: readonly string[];
};

type Given = Pick<BatchBody, 'fields' | 'fieldsOf'>;
type Row = { readonly id: string; readonly fields: unknown };

/** The fields that a choice for many brings for one candidate: their own first, then what is the same for all who lack them. */
export function fieldsFor(
  { id, fields }: Row,
  { definition, exit }: { readonly definition: Definition; readonly exit: StageExit },
  given: Given,
): FieldsFor {
  const stored = fields as Readonly<Record<string, Value>>;
  const own = given.fieldsOf?.[id] ?? {};
  const brought: Record<string, Value> = {};
  const [lacks, invalid]: [string[], string[]] = [[], []];
  for (const field of exit.requires) {
    const isLacking = (stored[field] ?? null) === null;
    if (isLacking) lacks.push(field);
    const value = isGiven(own[field]) ? own[field] : isLacking ? given.fields?.[field] : undefined;
    if (!isGiven(value)) continue;
    const kind = definition.fields[field];
    const read = kind ? readValue(kind, value) : undefined;
    if (read === undefined || read === null) invalid.push(field);
    else brought[field] = read;
  }
  const missing = lacks.filter((field) => !(field in brought) && !invalid.includes(field));
  return { brought, lacks, missing, invalid };
}

const isGiven = (value: unknown) =>
  value !== undefined && value !== null && (typeof value !== 'string' || value.trim() !== '');
