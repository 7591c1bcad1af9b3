import { randomUUID } from 'node:crypto';
import type { Channel } from '../../../activities/providers/contract.ts';
import type { Pool } from '../../../prisma/pool.ts';
import type { Job } from '../engine/create-job.ts';
import { decidedAt } from '../faults/drawing.ts';
import { channelOf, type Fault, type Way } from './faults.ts';

/** One candidate who meets a fault with each message. */
export type Case = {
  readonly number: number;
  readonly fault: Fault;
  readonly way: Way;
  readonly applicationId: string;
  readonly pageKey: string;
  readonly email: string;
  readonly phone: string;
  /** Words of the answer that stand nowhere else. */
  readonly mark: string;
};

let lastPhone = 46_701_000_000;

/** So many cases of each fault and each of its ways that this Besked sends by, in turns, so that none waits for another's pauses. */
export function createCases(faults: readonly Fault[], ways: readonly Way[], each: number): readonly Case[] {
  const kinds = faults.flatMap((fault) =>
    fault.ways.filter((way) => ways.includes(way)).map((way) => ({ fault, way })),
  );
  return Array.from({ length: each }, (_, number) => kinds.map((kind) => createCase(kind, number))).flat();
}

function createCase({ fault, way }: Pick<Case, 'fault' | 'way'>, number: number): Case {
  lastPhone += 1;
  const applicationId = randomUUID();
  return {
    ...{ number, fault, way, applicationId },
    pageKey: randomUUID(),
    email: `${lastPhone}@fire.example.test`,
    phone: `+${lastPhone}`,
    mark: `Kravprofilen ${lastPhone}`,
  };
}

/** The candidate and the application as rows, new: the relay starts the run. */
export async function applyAs(pool: Pool, job: Job, one: Case): Promise<void> {
  const channel: Channel = channelOf(one.way);
  await pool.query({
    name: 'fire-apply',
    text: `with person as (
        insert into "candidate" ("id", "organisationId", "firstName", "lastName", "email", "phone", "phoneIsMobile", "channel", "language", "updatedAt")
        values ($1, $2, 'Åsa', 'Lindqvist', $3, $4, true, $5, 'sv', now()) returning "id"
      )
      insert into "application" ("id", "organisationId", "jobId", "candidateId", "versionId", "fields", "pageKey")
      select $6, $2, $7, "id", $8, '{}', $9 from person`,
    values: [
      ...[randomUUID(), job.organisationId, one.email, one.phone, channel],
      ...[one.applicationId, job.jobId, job.versionId, one.pageKey],
    ],
  });
}

/** A no with its reasons, as the row that a click leaves. */
export async function decideOn(pool: Pool, { organisationId, recruiterId }: Job, one: Case): Promise<void> {
  const [decisionId, signalId] = [randomUUID(), randomUUID()];
  const payload = { decisionId, ...decidedAt, visit: 1 };
  await pool.query({
    name: 'fire-decide',
    text: `with told as (
        insert into "signal" ("id", "organisationId", "applicationId", "kind", "payload", "actorKind", "actorId")
        values ($1, $2, $3, 'decided', $4, 'person', $5)
      )
      insert into "decision" ("id", "organisationId", "applicationId", "signalId", "stepId", "visit", "exitId", "feedbackText", "reason", "decidedBy")
      values ($6, $2, $3, $1, $7, 1, $8, $9, 'Kravprofilen', $5)`,
    values: [
      ...[signalId, organisationId, one.applicationId, JSON.stringify(payload), recruiterId],
      ...[decisionId, decidedAt.stepId, decidedAt.exitId, one.mark],
    ],
  });
}
