import { renderDeletionQuestion } from '../candidate-page/render-deletion.ts';
import { renderOwnData } from '../candidate-page/render-own-data.ts';
import { routes } from '../contract/routes.ts';
import { sendDocument } from '../documents/send-document.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { askForData } from '../use-cases/own-data/ask-for-data.ts';
import { gatherOwnData } from '../use-cases/own-data/gather-own-data.ts';
import { isGranted } from '../use-cases/own-data/open-grant.ts';
import { getRights } from '../use-cases/own-data/get-rights.ts';
import { askForDeletion } from '../use-cases/requests/ask-for-deletion.ts';
import { type Linked, openLinked } from './open-linked.ts';
import { showRights } from './show-rights.ts';

/** Where the candidate asks for their data, and reads it for an hour after the code. */
export function serveOwnData(serve: Serve, parts: Parts): void {
  const { database } = parts;

  serve(routes.showRights, (call) => openLinked(parts, call, (linked) => showRights(parts, call.response, linked)));

  serve(routes.askForOwnData, (call) =>
    openLinked(parts, call, async (linked) => {
      const done = await askForData(parts, linked.application);
      if (done === 'sent') call.response.redirect(303, `/c/${linked.token}/data#data`);
      else await showRights(parts, call.response, linked, done);
    }),
  );

  serve(routes.askForDeletionQuestion, (call) =>
    openLinked(parts, call, async (linked) => {
      call.response.type('html').send(renderDeletionQuestion(await getRights(parts, linked), linked.token));
    }),
  );

  serve(routes.askForDeletion, (call) =>
    openLinked(parts, call, async (linked) => {
      if (call.body['confirm'] !== 'yes') return call.response.redirect(303, `/c/${linked.token}/delete`);
      await askForDeletion(database, linked.application, call.newId('request'));
      call.response.redirect(303, `/c/${linked.token}/data#deletion`);
    }),
  );

  serve(routes.readOwnData, (call) =>
    openLinked(parts, call, async (linked) => {
      const data = await readGranted(parts, linked, call.params.grant);
      const here = `/c/${linked.token}/data/${call.params.grant}`;
      call.response.type('html').send(renderOwnData(data, { here, zone: zoneOf(linked) }));
    }),
  );

  serve(routes.fetchOwnData, (call) =>
    openLinked(parts, call, async (linked) => {
      const data = await readGranted(parts, linked, call.params.grant);
      call.response.attachment(`besked-${data.madeAt.slice(0, 10)}.json`);
      call.response.type('json').send(`${JSON.stringify(data, null, 2)}\n`);
    }),
  );

  serve(routes.fetchOwnDocument, (call) =>
    openLinked(parts, call, async (linked) => {
      const data = await readGranted(parts, linked, call.params.grant);
      const listed = data.applications.flatMap(({ documents }) => documents);
      const document = orNotFound(listed.find(({ id }) => id === call.params.documentId) ?? null);
      await sendDocument({ database, response: call.response }, document);
    }),
  );
}

const zoneOf = ({ application: { candidate, job } }: Linked) => candidate.zone ?? (job.zone || 'Europe/Stockholm');

async function readGranted(parts: Parts, { application, now }: Linked, grant: string) {
  if (!(await isGranted(parts, application.id, grant))) throw new Refusal('notFound');
  const { organisationId, candidateId } = application;
  return gatherOwnData(parts.database, { organisationId, candidateId, now, reader: 'candidate' });
}
