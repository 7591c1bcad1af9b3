import type { Response } from 'express';
import { hiddenAddress } from '../candidate-page/hidden-address.ts';
import { renderOwnData } from '../candidate-page/render-own-data.ts';
import { renderRights } from '../candidate-page/render-rights.ts';
import type { RightsMistake } from '../candidate-page/rights-contract.ts';
import { routes } from '../contract/routes.ts';
import { sendDocument } from '../documents/send-document.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Serve } from '../http/serve.ts';
import { knownWays } from '../page-messages/known-ways.ts';
import type { Parts } from '../parts.ts';
import { languageOf } from '../use-cases/get-candidate-page.ts';
import { askForData } from '../use-cases/own-data/ask-for-data.ts';
import { gatherOwnData } from '../use-cases/own-data/gather-own-data.ts';
import { isGranted } from '../use-cases/own-data/open-grant.ts';
import { findOpenCode } from '../use-cases/page-code/find-open-code.ts';
import { type Linked, openLinked } from './open-linked.ts';

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
  return gatherOwnData(parts.database, { organisationId, candidateId, now });
}

/** The page where one asks; with what went wrong. */
export async function showRights(
  { database }: Pick<Parts, 'database'>,
  response: Response,
  { application, token }: Linked,
  mistake?: RightsMistake,
): Promise<void> {
  const { organisationId, candidate, job } = application;
  const [organisation, code] = await Promise.all([
    database.organization.findUniqueOrThrow({ where: { id: organisationId }, select: { name: true } }),
    findOpenCode(database, application.id, 'data'),
  ]);
  const rights = {
    ...{ language: languageOf(application), jobTitle: job.title, organisation: organisation.name },
    isReached: knownWays(candidate).length > 0,
    code: code && { ...code, to: hiddenAddress(code.to) },
  };
  const status = mistake === undefined ? 200 : mistake === 'tooMany' ? 429 : 422;
  response
    .status(status)
    .type('html')
    .send(renderRights(rights, { token, ...(mistake ? { mistake } : {}) }));
}
