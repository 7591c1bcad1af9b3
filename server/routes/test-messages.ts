import { routes } from '../contract/routes.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { sendTestMessage } from '../use-cases/send-test-message.ts';

export function serveTestMessages(serve: Serve, parts: Parts): void {
  serve(routes.sendTestMessage, ({ caller, body, newId }) =>
    sendTestMessage(parts, caller, { ...body, messageId: newId('test') }),
  );
}
