import type { Response } from 'express';
import { renderRights } from '../candidate-page/render-rights.ts';
import type { RightsMistake } from '../candidate-page/rights-contract.ts';
import type { Parts } from '../parts.ts';
import { getRights } from '../use-cases/own-data/get-rights.ts';
import type { Linked } from './open-linked.ts';

const statuses: Partial<Record<RightsMistake, number>> = { tooMany: 429, over: 404 };

/** The page where a candidate asks for their data; with what went wrong. */
export async function showRights(
  parts: Pick<Parts, 'database' | 'senders' | 'environment'>,
  response: Response,
  linked: Linked,
  mistake?: RightsMistake,
): Promise<void> {
  const rights = await getRights(parts, linked);
  const { token } = linked;
  response
    .status(mistake === undefined ? 200 : (statuses[mistake] ?? 422))
    .type('html')
    .send(renderRights(rights, { token, ...(mistake ? { mistake } : {}) }));
}
