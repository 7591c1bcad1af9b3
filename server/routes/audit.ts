import { exportAudit } from '../audit/export-audit.ts';
import { findAudit } from '../audit/find-audit.ts';
import { routes } from '../contract/routes.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';

export function serveAudit(serve: Serve, parts: Parts): void {
  serve(routes.listAudit, ({ caller: { organisationId }, query: { limit, after, ...filter } }) =>
    findAudit(parts, { organisationId, ...filter }, { limit, after }),
  );

  serve(routes.exportAudit, async ({ caller: { organisationId }, query: { format, ...filter }, response }) => {
    await exportAudit(parts, { organisationId, ...filter }, { format, response });
    return undefined;
  });
}
