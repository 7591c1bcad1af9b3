import type { Definition } from '../../process/definition/schema.ts';
import type { StandsIn } from '../../process/interpreter/contract.ts';
import type { ImportRow } from '../../prisma/client.ts';
import type { ImportRowView } from '../contract/imports.ts';

type Draft = {
  readonly cells?: string[];
  readonly candidate?: { readonly firstName: string; readonly lastName: string };
  readonly standsIn?: StandsIn | null;
};

/** A row as the list of an import shows it; of somebody who has been erased nothing is left but its number. */
export function toImportRow(
  { row, status, draft, issues, applicationId }: ImportRow,
  { steps }: Definition,
): ImportRowView {
  const { cells = [], candidate, standsIn } = (draft ?? {}) as Draft;
  const name = candidate ? `${candidate.firstName} ${candidate.lastName}` : cells.slice(0, 2).join(' ');
  const step = standsIn ? steps[standsIn.stepId] : undefined;
  return {
    ...{ row, status: status as 'ready', name: name.trim(), cells, issues: issues as never, applicationId },
    standsIn: standsIn
      ? {
          stepName: step && 'name' in step ? step.name : { sv: standsIn.stepId },
          since: new Date(standsIn.since).toISOString(),
          promised: new Date(standsIn.promised).toISOString(),
        }
      : null,
  };
}
