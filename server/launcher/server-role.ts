import { createHmac } from 'node:crypto';

const name = 'besked_server';

/**
 * The same database as whom servers and workers connect to it where Besked brings PostgreSQL: a role that owns no table. Its password is made of
 * the owner's, which cannot be made of it.
 */
export function asServerRole(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.password = createHmac('sha256', decodeURIComponent(url.password)).update(name).digest('base64url');
  url.username = name;
  return url.href;
}
