import type { Definition } from '../../process/definition/schema.ts';
import { nextWindow } from '../../process/calendar/sending-window.ts';
import type { Transaction } from '../parts.ts';
import type { Addressee } from './contract.ts';

type Wanted = { readonly applicationId: string; readonly channel: Addressee['channel'] };

/** When what nobody has just asked for may leave: a mail now, a text in the candidate's next sending window. */
export async function leavesAt(transaction: Transaction, { applicationId, channel }: Wanted): Promise<Date> {
  const now = new Date();
  if (channel === 'email') return now;
  const { versionId, organisationId, candidate, job } = await transaction.application.findUniqueOrThrow({
    where: { id: applicationId },
    include: { candidate: { select: { zone: true } }, job: { select: { zone: true } } },
  });
  const organisation = await transaction.organization.findUniqueOrThrow({ where: { id: organisationId } });
  const { definition } = await transaction.version.findUniqueOrThrow({ where: { id: versionId } });
  const window = (definition as unknown as Definition).policy.sendingWindow;
  const zone = candidate.zone ?? (job.zone || organisation.zone);
  return new Date(nextWindow(window, zone, now.getTime()));
}
