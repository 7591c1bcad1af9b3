import type { Definition, Language } from '../../../process/definition/schema.ts';
import type { Database } from '../../parts.ts';
import type { OwnApplication } from './contract.ts';
import type { Told } from './find-told.ts';
import { labelIn } from './in-words.ts';
import { labelled } from './labelled.ts';

type Asked = {
  readonly applicationId: string;
  readonly definition: Definition;
  readonly language: Language;
  readonly told: Told;
};

/** The decisions whose answer the candidate has heard. */
export async function gatherDecisions(
  database: Database,
  { applicationId, definition, language, told }: Asked,
): Promise<OwnApplication['decisions']> {
  const rows = await database.decision.findMany({
    where: { applicationId, id: { in: [...told.decisionIds] } },
    orderBy: { decidedAt: 'asc' },
  });
  return rows.map(({ stepId, exitId, decidedAt, reason, feedbackText, strength, development, fields }) => {
    const step = definition.steps[stepId];
    const exit = step?.kind === 'stage' ? step.exits[exitId] : undefined;
    return {
      at: decidedAt.toISOString(),
      stage: labelIn(step?.name, language, stepId),
      choice: labelIn(exit?.name, language, exitId),
      reason,
      feedback: [strength, development, feedbackText].filter(Boolean).join('\n\n') || null,
      brought: labelled(Object.entries((fields ?? {}) as Record<string, unknown>), { definition, language }),
    };
  });
}
