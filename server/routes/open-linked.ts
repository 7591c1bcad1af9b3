import type { Response } from 'express';
import { renderOldLink } from '../candidate-page/render-link.ts';
import { renderLost } from '../candidate-page/render-lost.ts';
import type { Parts } from '../parts.ts';
import { findCandidateLink, type LinkedApplication } from '../use-cases/find-candidate-link.ts';

export type LinkCall = {
  readonly params: { readonly token: string };
  readonly language: 'sv' | 'en';
  readonly response: Response;
};

/** `now` is in a rehearsal the time of its run. */
export type Linked = { readonly application: LinkedApplication; readonly token: string; readonly now: number };

/** Does what a candidate's link is for; one that opens nothing any more shows a kind page instead, with what was typed to us. */
export async function openLinked(
  parts: Parts,
  { params: { token }, language, response }: LinkCall,
  act: (linked: Linked) => Promise<void>,
  typed = '',
): Promise<undefined> {
  const application = await findCandidateLink(parts, token);
  if (application === null || application === 'old') {
    const html = application === null ? renderLost(language, 'lost') : renderOldLink(language, token, typed);
    response.status(404).type('html').send(html);
    return undefined;
  }
  await act({ application, token, now: Date.now() + (application.clockAhead ?? 0) });
  return undefined;
}
