import { routes } from '../contract/routes.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { findSuppressions } from '../suppressions/find-suppressions.ts';
import { liftSuppression } from '../suppressions/lift-suppression.ts';

export function serveSuppressions(serve: Serve, parts: Parts): void {
  serve(routes.listSuppressions, ({ caller, query }) => findSuppressions(parts.database, caller, query));
  serve(routes.liftSuppression, ({ caller, params, body }) =>
    liftSuppression(parts, caller, { id: params.suppressionId, reason: body.reason }),
  );
}
