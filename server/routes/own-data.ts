import type { Response } from 'express';
import { renderOwnData } from '../candidate-page/render-own-data.ts';
import { routes } from '../contract/routes.ts';
import { sendDocument } from '../documents/send-document.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { askForData } from '../use-cases/own-data/ask-for-data.ts';
import type { OwnData } from '../use-cases/own-data/contract.ts';
import { gatherOwnData } from '../use-cases/own-data/gather-own-data.ts';
import { isGranted } from '../use-cases/own-data/open-grant.ts';
import { askForDeletion } from '../use-cases/requests/ask-for-deletion.ts';
import { type LinkCall, type Linked, openLinked } from './open-linked.ts';
import { showDeletion } from './show-deletion.ts';
import { showRights } from './show-rights.ts';

/** Where the candidate asks for their data, and reads it for an hour after the code. */
export function serveOwnData(serve: Serve, parts: Parts): void {
  const { database } = parts;
  type Call = LinkCall & { readonly params: { readonly grant: string } };

  /** Does something with what is held about the candidate; once the hour is over it is asked for anew. */
  const withData = (call: Call, act: (linked: Linked, data: OwnData) => Promise<void> | void) =>
    openLinked(parts, call, async (linked) => {
      const data = await readGranted(parts, linked, call.params.grant);
      if (data) await act(linked, data);
      else await showRights(parts, call.response, linked, 'over');
    });

  serve(routes.showRights, (call) => openLinked(parts, call, (linked) => showRights(parts, call.response, linked)));

  serve(routes.askForOwnData, (call) =>
    openLinked(parts, call, async (linked) => {
      const done = await askForData(parts, linked.application, { form: call.body['form'] });
      if (done === 'sent') call.response.redirect(303, `/c/${linked.token}/data#data`);
      else await showRights(parts, call.response, linked, done);
    }),
  );

  serve(routes.askForDeletionQuestion, (call) =>
    openLinked(parts, call, async (linked) => {
      const { grant } = call.query;
      if (grant === undefined || (await mayErase(parts, linked, grant)))
        await showDeletion(parts, call.response, linked, { grant });
      else await showDeletion(parts, call.response, linked, { mistake: 'closed' });
    }),
  );

  serve(routes.askForDeletion, (call) =>
    openLinked(parts, call, async (linked) => {
      const { confirm, grant, form } = call.body;
      if (confirm !== 'yes') return sendDeletionCode(parts, call.response, linked, form);
      if (typeof grant !== 'string' || !(await mayErase(parts, linked, grant)))
        return showDeletion(parts, call.response, linked, { mistake: 'closed' });
      await askForDeletion(database, linked.application, call.newId('request'));
      call.response.redirect(303, `/c/${linked.token}/data#deletion`);
    }),
  );

  serve(routes.readOwnData, (call) =>
    withData(call, (linked, data) => {
      const here = `/c/${linked.token}/data/${call.params.grant}`;
      const deletion = `/c/${linked.token}/delete?grant=${call.params.grant}`;
      call.response.type('html').send(renderOwnData(data, { here, deletion, zone: zoneOf(linked) }));
    }),
  );

  serve(routes.fetchOwnData, (call) =>
    withData(call, (_linked, data) => {
      call.response.attachment(`besked-${data.madeAt.slice(0, 10)}.json`);
      call.response.type('json').send(`${JSON.stringify(data, null, 2)}\n`);
    }),
  );

  serve(routes.fetchOwnDocument, (call) =>
    withData(call, async (_linked, data) => {
      const listed = data.applications.flatMap(({ documents }) => documents);
      const document = orNotFound(listed.find(({ id }) => id === call.params.documentId) ?? null);
      await sendDocument({ database, response: call.response }, document);
    }),
  );
}

const zoneOf = ({ application: { candidate, job } }: Linked) => candidate.zone ?? (job.zone || 'Europe/Stockholm');

const mayErase = (parts: Parts, { application }: Linked, grant: string) =>
  isGranted(parts, application.id, { grant, purposes: ['data', 'deletion'] });

async function sendDeletionCode(parts: Parts, response: Response, linked: Linked, form: unknown): Promise<void> {
  const done = await askForData(parts, linked.application, { purpose: 'deletion', form });
  if (done === 'sent') response.redirect(303, `/c/${linked.token}/delete#deletion`);
  else await showDeletion(parts, response, linked, { mistake: done });
}

/** Null where the hour is over, or the key is none. */
async function readGranted(parts: Parts, { application, now }: Linked, grant: string): Promise<OwnData | null> {
  if (!(await isGranted(parts, application.id, { grant, purposes: ['data'] }))) return null;
  const { organisationId, candidateId } = application;
  return gatherOwnData(parts.database, { organisationId, candidateId, now, reader: 'candidate' });
}
