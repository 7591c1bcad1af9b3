import { routes } from '../contract/routes.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { exportProof } from '../proof/export-proof.ts';
import { getProof, getWholeProof } from '../proof/get-proof.ts';

/** Whether promises are kept: numbers, without anybody in them. */
export function serveProof(serve: Serve, { database }: Parts): void {
  serve(routes.getProof, ({ caller: { organisationId }, query }) => getProof(database, { organisationId, ...query }));
  serve(routes.getJobProof, ({ caller: { organisationId }, params, query }) =>
    getProof(database, { organisationId, ...params, ...query }),
  );
  serve(routes.exportProof, async ({ caller: { organisationId }, query, response }) => {
    exportProof(await getWholeProof(database, { organisationId, ...query }), response);
    return undefined;
  });
}
