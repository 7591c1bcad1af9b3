import { routes } from '../contract/routes.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { createKey } from '../people/create-key.ts';
import { findKeys } from '../people/find-keys.ts';
import { revokeKey } from '../people/revoke-key.ts';

export function serveKeys(serve: Serve, parts: Parts): void {
  serve(routes.listKeys, ({ caller, query }) => findKeys(parts.database, caller.organisationId, query));
  serve(routes.createKey, ({ caller, body }) => createKey(parts, caller, body));
  serve(routes.revokeKey, ({ caller, params }) => revokeKey(parts.database, caller, params.keyId));
}
