import { orNotFound } from '../../http/refusal.ts';
import type { CarriedChannels } from '../../../activities/providers/carried-channels.ts';
import { carriedByPage } from '../../page-messages/carried-by-page.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { createPageKey } from '../create-application.ts';
import { recordAside } from '../record-aside.ts';
import { recordAudit } from '../record-audit.ts';
import type { SignalActor } from '../send-signal.ts';
import { renewWaiting } from './renew-waiting.ts';
import { sendLink } from './send-link.ts';

type Asked = { readonly organisationId: string; readonly applicationId: string; readonly by: SignalActor };

/** Gives an application's page another key: the old link opens nothing from this moment, and the new one goes by the way that is known. Answers both. */
export async function replaceLink(parts: Pick<Parts, 'database' | 'environment' | 'senders'>, asked: Asked) {
  const { database, environment } = parts;
  const carried = await carriedByPage(parts, asked.organisationId);
  return database.$transaction((transaction) => replaceWithin(transaction, environment, { ...asked, carried }));
}

type Carried = Asked & { readonly carried: CarriedChannels };

/** The same in a transaction of somebody else's. */
export async function replaceWithin(transaction: Transaction, environment: Parts['environment'], asked: Carried) {
  const { organisationId, applicationId, by, carried } = asked;
  await transaction.$queryRaw`select 1 from "application" where "id" = ${applicationId}::uuid for update`;
  const application = orNotFound(
    await transaction.application.findFirst({
      where: { id: applicationId, organisationId, candidate: { erasedAt: null } },
      include: { candidate: true, job: { select: { title: true } } },
    }),
  );
  const pageKey = createPageKey();
  await transaction.retiredPageKey.create({ data: { pageKey: application.pageKey, applicationId } });
  await transaction.application.update({ where: { id: applicationId }, data: { pageKey, pageMadeAt: new Date() } });
  await renewWaiting(transaction, {
    ...{ applicationId, from: application.pageKey, to: pageKey },
    secret: environment.secret,
  });
  const sentBy = await sendLink(transaction, environment, application, { pageKey, carried });
  const isPerson = by.kind === 'person';
  await recordAside(transaction, {
    ...{ applicationId, kind: 'linkReplaced', byId: isPerson ? (by.id ?? null) : null },
    byKind: isPerson ? 'person' : 'candidate',
  });
  await recordAudit(transaction, {
    ...{ organisationId, by, action: 'replacePageLink', target: 'application', targetId: applicationId },
    after: { sentBy },
  });
  return { pageKey, sentBy };
}
