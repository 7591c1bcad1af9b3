import { routes } from '../../../server/contract/routes.ts';
import { callInAdvance } from './call.ts';

const signedOut = /^\/(?:sign-in|forgot-password|welcome|invitation|new-password)(?:\/|$)/;
const drawing = /^\/processes\/(?<processId>[\da-f-]{36})$/;

/** Asks, while the code of the page is on its way, who is signed in, and for the draft where a drawing is opened: both are drawn at once then. */
export function askForFirstPage(address: string): void {
  if (signedOut.test(address)) return;
  callInAdvance(routes.getMe, {});
  const processId = drawing.exec(address)?.groups?.['processId'];
  if (processId !== undefined) callInAdvance(routes.getProcess, { params: { processId } });
}
