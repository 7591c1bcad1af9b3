import type { Response } from 'express';
import { contactKinds } from '../candidate-page/contract.ts';
import type { DetailsMistake } from '../candidate-page/details-contract.ts';
import { renderDetails } from '../candidate-page/render-details.ts';
import { routes } from '../contract/routes.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { askToChangeContact } from '../use-cases/contact/ask-to-change-contact.ts';
import { confirmContact } from '../use-cases/contact/confirm-contact.ts';
import { getDetails } from '../use-cases/contact/get-details.ts';
import { openGrant } from '../use-cases/own-data/open-grant.ts';
import { type Linked, openLinked } from './open-linked.ts';
import { showDeletion } from './show-deletion.ts';
import { showRights } from './show-rights.ts';

const savedThere = [...contactKinds, 'preferences'] as const;

/** Where the candidate corrects address, number and zone. */
export function serveCandidateDetails(serve: Serve, parts: Parts): void {
  async function show(response: Response, { application, token, now }: Linked, mistake: DetailsMistake): Promise<void> {
    const details = await getDetails(parts, application, now);
    const status = mistake.why === 'tooMany' ? 429 : 422;
    response.status(status).type('html').send(renderDetails(details, { token, mistake }));
  }

  async function openData(response: Response, linked: Linked, code: string): Promise<void> {
    const { outcome, grant } = await openGrant(parts, linked.application, { code, purpose: 'data' });
    if (outcome === 'right') response.redirect(303, `/c/${linked.token}/data/${grant}`);
    else await showRights(parts, response, linked, outcome);
  }

  async function openDeletion(response: Response, linked: Linked, code: string): Promise<void> {
    const { outcome, grant } = await openGrant(parts, linked.application, { code, purpose: 'deletion' });
    if (outcome === 'right') response.redirect(303, `/c/${linked.token}/delete?grant=${grant}`);
    else await showDeletion(parts, response, linked, { mistake: outcome });
  }

  serve(routes.showDetails, (call) =>
    openLinked(parts, call, async ({ application, token, now }) => {
      const saved = savedThere.find((act) => act === call.query.saved);
      const details = await getDetails(parts, application, now);
      call.response.type('html').send(renderDetails(details, { token, saved }));
    }),
  );

  serve(routes.changeContact, (call) =>
    openLinked(parts, call, async (linked) => {
      const kind = contactKinds.find((one) => one === call.body['kind']) ?? 'email';
      const { value, form } = call.body;
      const done = await askToChangeContact(parts, linked.application, { kind, value, form });
      if (done === 'sent') call.response.redirect(303, `/c/${linked.token}/details#${kind}`);
      else
        await show(call.response, linked, { kind, why: done, ...(typeof value === 'string' ? { typed: value } : {}) });
    }),
  );

  serve(routes.confirmByCode, (call) =>
    openLinked(parts, call, async (linked) => {
      const code = typeof call.body['code'] === 'string' ? call.body['code'] : '';
      if (call.body['purpose'] === 'data') return openData(call.response, linked, code);
      if (call.body['purpose'] === 'deletion') return openDeletion(call.response, linked, code);
      const kind = contactKinds.find((one) => one === call.body['purpose']) ?? 'email';
      const proof = typeof call.body['proof'] === 'string' ? call.body['proof'] : '';
      const outcome = await confirmContact(parts, linked.application, { kind, code, proof });
      if (outcome === 'right') call.response.redirect(303, `/c/${linked.token}/details?saved=${kind}`);
      else await show(call.response, linked, { kind, why: outcome });
    }),
  );
}
