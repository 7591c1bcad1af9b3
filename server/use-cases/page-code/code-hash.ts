import { createHmac } from 'node:crypto';

/** What is kept of a one-time code: nobody who reads the row can tell the code without the installation's secret. */
export function codeHash(secret: string, { id, code }: { readonly id: string; readonly code: string }): string {
  return createHmac('sha256', secret).update(`page-code/${id}/${code}`).digest('base64url');
}
