import type { Response } from 'express';
import { renderDeletionQuestion } from '../candidate-page/render-deletion.ts';
import type { RightsMistake } from '../candidate-page/rights-contract.ts';
import type { Parts } from '../parts.ts';
import { getRights } from '../use-cases/own-data/get-rights.ts';
import type { Linked } from './open-linked.ts';

type Asked = { readonly grant?: string | undefined; readonly mistake?: RightsMistake | undefined };

/** The page where a candidate asks for everything to be erased: the code first, and then the question. */
export async function showDeletion(
  parts: Pick<Parts, 'database' | 'senders' | 'environment'>,
  response: Response,
  linked: Linked,
  { grant, mistake }: Asked = {},
): Promise<void> {
  const rights = await getRights(parts, linked, 'deletion');
  const status = mistake === undefined ? 200 : mistake === 'tooMany' ? 429 : 422;
  response
    .status(status)
    .type('html')
    .send(renderDeletionQuestion(rights, { token: linked.token, grant, mistake }));
}
