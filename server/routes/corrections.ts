import { routes } from '../contract/routes.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { findCorrectionBatches, getCorrectionBatch } from '../use-cases/corrections/batch-views.ts';
import { correctMessage } from '../use-cases/corrections/correct-message.ts';
import { listCorrectionsOf } from '../use-cases/corrections/correction-views.ts';
import { createCorrectionBatch } from '../use-cases/corrections/create-batch.ts';
import { getCorrectionForm } from '../use-cases/corrections/get-correction-form.ts';
import { previewCorrectionBatch } from '../use-cases/corrections/preview-batch.ts';
import { startCorrectionBatch } from '../use-cases/corrections/start-batch.ts';
import { previewCorrection } from '../use-cases/corrections/preview-correction.ts';

export function serveCorrections(serve: Serve, parts: Parts): void {
  const { database } = parts;
  const findJob = async (id: string, organisationId: string) =>
    orNotFound(await database.job.findFirst({ where: { id, organisationId }, select: { id: true } }));

  serve(routes.getCorrectionForm, ({ caller, params }) => getCorrectionForm(parts, caller, params));
  serve(routes.previewCorrection, ({ caller, params, body }) => previewCorrection(parts, caller, params, body));
  serve(routes.correctMessage, ({ caller, params, body, newId }) =>
    correctMessage(
      parts,
      caller,
      { of: params, body },
      { correctionId: newId('correction'), signalId: newId('signal') },
    ),
  );
  serve(routes.startCorrectionBatch, ({ caller, params: { jobId }, query }) =>
    startCorrectionBatch(database, caller, jobId, query),
  );
  serve(routes.previewCorrectionBatch, async ({ caller, params: { jobId }, body, query }) => {
    await findJob(jobId, caller.organisationId);
    return previewCorrectionBatch(parts, caller, { jobId, body }, query);
  });
  serve(routes.createCorrectionBatch, ({ caller, params: { jobId }, body, newId }) =>
    createCorrectionBatch(parts, caller, { jobId, body }, newId('batch')),
  );
  serve(routes.listCorrectionBatches, async ({ caller: { organisationId }, params: { jobId }, query }) => {
    await findJob(jobId, organisationId);
    return findCorrectionBatches(database, { organisationId, jobId }, query);
  });
  serve(routes.getCorrectionBatch, ({ caller: { organisationId }, params }) =>
    getCorrectionBatch(database, organisationId, params.correctionBatchId),
  );
  serve(routes.listCorrections, async ({ caller: { organisationId, language }, params, query }) => {
    await getCorrectionBatch(database, organisationId, params.correctionBatchId);
    return listCorrectionsOf(database, params.correctionBatchId, query, language);
  });
}
