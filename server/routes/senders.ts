import { routes } from '../contract/routes.ts';
import { readRevision } from '../http/read-revision.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { addSender } from '../senders/add-sender.ts';
import { changeSender } from '../senders/change-sender.ts';
import { checkSenderDomain } from '../senders/check-sender-domain.ts';
import { getSenders } from '../senders/get-senders.ts';
import { orderSenders } from '../senders/order-senders.ts';
import { removeSender } from '../senders/remove-sender.ts';
import { trySender } from '../senders/try-sender.ts';

export function serveSenders(serve: Serve, parts: Parts): void {
  serve(routes.getSenders, ({ caller }) => getSenders(parts, caller));
  serve(routes.addSender, ({ caller, body, newId }) => addSender(parts, caller, { ...body, id: newId('sender') }));
  // Before the one with an id, which would take `order` for one.
  serve(routes.orderSenders, ({ caller, body }) => orderSenders(parts, caller, body));
  serve(routes.checkSenderDomain, ({ caller, params }) => checkSenderDomain(parts, caller, params.senderId));
  serve(routes.trySender, ({ caller, body, newId }) => trySender(parts, caller, { ...body, messageId: newId('test') }));
  serve(routes.changeSender, ({ caller, params, body, request }) =>
    changeSender(parts, caller, {
      id: params.senderId,
      change: body,
      revision: readRevision(request.get('if-match')),
    }),
  );
  serve(routes.removeSender, ({ caller, params }) => removeSender(parts, caller, params.senderId));
}
