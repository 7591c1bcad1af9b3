import { routes } from '../contract/routes.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { getAgainForm } from '../use-cases/again/get-again-form.ts';
import { previewAgain } from '../use-cases/again/preview-again.ts';
import { sendAgain } from '../use-cases/again/send-again.ts';

export function serveAgain(serve: Serve, parts: Parts): void {
  serve(routes.getAgainForm, ({ caller, params }) => getAgainForm(parts, caller, params));
  serve(routes.previewAgain, ({ caller, params, body }) => previewAgain(parts, caller, params, body));
  serve(routes.sendAgain, ({ caller, params, body, newId }) =>
    sendAgain(parts, caller, params, { body, signalId: newId('signal') }),
  );
}
