import { randomUUID } from 'node:crypto';
import { carriedByPage } from '../../../server/page-messages/carried-by-page.ts';
import { secondStepMail } from '../../../server/staff-mail/second-step-mail.ts';
import { storeMail } from '../../../server/staff-mail/store-mail.ts';
import { sendLink } from '../../../server/use-cases/page-link/send-link.ts';
import { tellAnswer } from '../../../server/use-cases/requests/tell-answer.ts';
import { applyAs, type Case } from './cases.ts';
import type { From } from './served-faults.ts';
import type { ServerStage } from './server-stage.ts';

/** Orders the one message of each case. */
export const orders: Readonly<Record<From, (stage: ServerStage, one: Case, index: number) => Promise<unknown>>> = {
  /** Links and answers to requests in turns, as the page and its recruiters leave them. */
  async page(stage, one, index) {
    await applyAs(stage.pool, stage.job, one);
    await (index % 2 === 0 ? orderLink(stage, one) : orderAnswer(stage, one));
  },
  staff({ database, job: { organisationId } }, { email: to, mark }) {
    const mail = secondStepMail({
      language: 'sv',
      by: mark,
      organisation: 'Region Norr',
      link: 'https://example.test',
    });
    return storeMail(database, { ...mail, kind: 'account', to, language: 'sv', organisationId });
  },
};

/** Milliseconds that a busy machine may take. */
const patient = { maxWait: 20_000, timeout: 20_000 };

const known = { candidate: true, job: { select: { title: true } } } as const;

async function orderLink({ database, means, job }: ServerStage, { applicationId: id, pageKey }: Case): Promise<void> {
  const application = await database.application.findUniqueOrThrow({ where: { id }, include: known });
  const carried = await carriedByPage(means, job.organisationId);
  await database.$transaction(
    (transaction) => sendLink(transaction, means.environment, application, { pageKey, carried }),
    patient,
  );
}

async function orderAnswer({ database, means, job }: ServerStage, { applicationId, mark }: Case): Promise<void> {
  const { organisationId } = job;
  const carried = await carriedByPage(means, organisationId);
  const [id, at] = [randomUUID(), new Date()];
  await database.$transaction(async (transaction) => {
    const request = await transaction.candidateRequest.create({
      data: {
        ...{ id, organisationId, applicationId, kind: 'deletion', askedAt: at, due: at },
        ...{ status: 'refused', text: mark, answeredAt: at },
      },
      include: { application: { include: known } },
    });
    await tellAnswer(transaction, means.environment, request, { carried });
  }, patient);
}
