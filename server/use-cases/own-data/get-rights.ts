import { hiddenAddress } from '../../candidate-page/hidden-address.ts';
import type { CandidateRights } from '../../candidate-page/rights-contract.ts';
import { carriedByPage } from '../../page-messages/carried-by-page.ts';
import { knownWays } from '../../page-messages/known-ways.ts';
import type { Parts } from '../../parts.ts';
import { isProven } from '../contact/find-proof-way.ts';
import type { LinkedApplication } from '../find-candidate-link.ts';
import { languageOf } from '../get-candidate-page.ts';
import { findOpenCode } from '../page-code/find-open-code.ts';
import type { GrantPurpose } from './open-grant.ts';

type Asked = { readonly application: LinkedApplication; readonly now: number };

/** What a candidate has asked for about their own data, and how it stands; `code` is the open one for that purpose. */
export async function getRights(
  parts: Pick<Parts, 'database' | 'senders' | 'environment'>,
  { application, now }: Asked,
  purpose: GrantPurpose = 'data',
): Promise<CandidateRights> {
  const { database } = parts;
  const { id: applicationId, organisationId, candidate, job } = application;
  const [carried, organisation, code, request] = await Promise.all([
    carriedByPage(parts, organisationId),
    database.organization.findUniqueOrThrow({ where: { id: organisationId } }),
    findOpenCode(database, applicationId, purpose),
    database.candidateRequest.findFirst({ where: { applicationId, kind: 'deletion' }, orderBy: { askedAt: 'desc' } }),
  ]);
  return {
    ...{ language: languageOf(application), jobTitle: job.title, organisation: organisation.name, now },
    zone: candidate.zone ?? (job.zone || organisation.zone),
    isReached: knownWays(candidate, carried).some((way) => isProven(candidate, way)),
    code: code && { ...code, to: hiddenAddress(code.to) },
    deletion: deletionOf(request),
  };
}

function deletionOf(request: { status: string; due: Date; text: string | null } | null): CandidateRights['deletion'] {
  if (request?.status === 'open') return { status: 'open', due: request.due.getTime() };
  if (request?.status === 'refused') return { status: 'refused', text: request.text ?? '' };
  return { status: 'none' };
}
