import { routes } from '../contract/routes.ts';
import { nowOf } from '../http/now-of.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { findSlots } from '../use-cases/slots/find-slots.ts';
import { offerSlots } from '../use-cases/slots/offer-slots.ts';
import { withdrawSlot } from '../use-cases/slots/withdraw-slot.ts';

export function serveSlots(serve: Serve, parts: Parts): void {
  serve(routes.offerSlots, ({ caller, params: { jobId }, body, newId }) =>
    offerSlots(parts, caller, { jobId, offerId: newId('offer') }, body),
  );
  serve(routes.listSlots, ({ caller, params: { jobId }, query: { stepId, applicationId, ...page } }) =>
    findSlots(
      parts.database,
      { organisationId: caller.organisationId, jobId, stepId, applicationId, now: nowOf(caller) },
      page,
    ),
  );
  serve(routes.withdrawSlot, async ({ caller, params: { slotId } }) => {
    await withdrawSlot(parts, caller, slotId);
    return undefined;
  });
}
