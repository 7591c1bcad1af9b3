import { toJsonSchema } from '../../process/definition/to-json-schema.ts';
import { everyOne } from '../changes/create-change-feed.ts';
import { streamChanges } from '../changes/stream-changes.ts';
import { routes } from '../contract/routes.ts';
import { isInterviewer } from '../use-cases/as-interviewer-sees.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Serve } from '../http/serve.ts';
import { createOpenApi } from '../openapi/create-open-api.ts';
import { readReadiness } from '../operation/read-readiness.ts';
import type { Parts } from '../parts.ts';

export function serveOperation(serve: Serve, parts: Parts): void {
  const { database, metrics } = parts;

  serve(routes.health, async ({ response }) => {
    response.json({ ok: true });
    return undefined;
  });

  serve(routes.readiness, async ({ response }) => {
    const readiness = await readReadiness(parts);
    response.status(readiness.ready ? 200 : 503).json(readiness);
    return undefined;
  });

  serve(routes.metrics, async ({ response }) => {
    const { type, text } = await metrics.read();
    response.type(type).send(text);
    return undefined;
  });

  const openApi = lazy(() => createOpenApi(parts.environment.publicUrl));
  serve(routes.openApi, async ({ response }) => {
    response.json(openApi());
    return undefined;
  });

  const processFileSchema = lazy(toJsonSchema);
  serve(routes.processFileSchema, async ({ response }) => {
    response.type('application/schema+json').send(JSON.stringify(processFileSchema(), null, 2));
    return undefined;
  });

  serve(routes.jobChanges, async ({ caller, admitAgain, params: { jobId: topicId }, request, response }) => {
    const { organisationId } = caller;
    const isCut = isInterviewer(caller);
    orNotFound(await database.job.findFirst({ where: { id: topicId, organisationId } }));
    await streamChanges(parts, { caller, admitAgain, request, response }, { topic: 'job', topicId, isCut });
    return undefined;
  });

  serve(routes.processListChanges, async ({ caller, admitAgain, request, response }) => {
    const kinds = ['created', 'draftSaved', 'published', 'archived', 'broughtBack', 'deleted'];
    const every = { topic: 'process', topicId: everyOne, kinds } as const;
    await streamChanges(parts, { caller, admitAgain, request, response }, every);
    return undefined;
  });

  serve(
    routes.processChanges,
    async ({ caller, admitAgain, params: { processId: topicId }, query, request, response }) => {
      const { organisationId } = caller;
      orNotFound(await database.process.findFirst({ where: { id: topicId, organisationId } }));
      const withPeopleIn = async (jobIds: readonly string[]) => {
        const where = { id: { in: [...jobIds] }, version: { processId: topicId } };
        return (await database.job.findMany({ where, select: { id: true } })).map(({ id }) => id);
      };
      const listening = { caller, admitAgain, request, response };
      const people = query.with === 'people' ? { withPeopleIn } : {};
      await streamChanges(parts, listening, { topic: 'process', topicId, ...people });
      return undefined;
    },
  );
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
