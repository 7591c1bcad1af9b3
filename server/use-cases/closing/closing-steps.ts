import type { Prisma } from '../../../prisma/client.ts';
import type { Definition, Text } from '../../../process/definition/schema.ts';
import { closingTextOf } from '../../../process/texts/closing-text-of.ts';
import type { ClosingStep } from '../../contract/closing.ts';
import type { ClosingTexts } from '../../contract/closing-texts.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { loadVersion } from '../load-versions.ts';

/** Where people stand in a job, how many, and the words of each step for them when it is closed, in the order of the drawing; with what was written for a closing before. */
export async function findClosingSteps(database: Database, jobId: string) {
  const job = orNotFound(await database.job.findUnique({ where: { id: jobId } }));
  const { definition } = await loadVersion(database, job.versionId);
  const counts = await database.application.groupBy({
    by: ['stepId'],
    where: { jobId, organisationId: job.organisationId, status: { in: ['new', 'active'] } },
    _count: true,
  });
  const order = Object.keys(definition.steps);
  const steps = counts
    .toSorted((one, other) => order.indexOf(one.stepId ?? '') - order.indexOf(other.stepId ?? ''))
    .map(
      ({ stepId, _count: count }): ClosingStep => ({
        ...{ stepId, count },
        name: stepId === null ? null : (definition.steps[stepId]?.name ?? null),
        text: wordsOf(definition, stepId),
      }),
    );
  return { steps, languages: [...definition.languages], written: writtenIn(job, order) };
}

/** What was written for a closing that was taken back, or has begun, by the steps of the job's version; of other versions nobody writes. */
function writtenIn(
  { closingTexts, versionId }: Prisma.JobGetPayload<object>,
  stepIds: readonly string[],
): ClosingTexts {
  const texts = (closingTexts ?? {}) as Readonly<Record<string, Text>>;
  return Object.fromEntries(
    stepIds.flatMap((stepId) => {
      const found = closingTextOf(texts, { versionId, stepId });
      if (found === undefined) return [];
      const { name: _none, ...words } = found;
      return [[stepId, words]];
    }),
  );
}

function wordsOf({ steps, texts, policy }: Definition, stepId: string | null): ClosingStep['text'] {
  const step = stepId === null ? undefined : steps[stepId];
  const own = step?.kind === 'stage' ? step.jobClosed?.text : undefined;
  const { email, sms } = texts[own ?? policy.texts.jobClosed] ?? {};
  return { ...(email ? { email } : {}), ...(sms ? { sms } : {}) };
}
