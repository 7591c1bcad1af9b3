import { findSeenJobs, inRecruited } from '../auth/own-jobs.ts';
import { routes } from '../contract/routes.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { answerQuestions } from '../use-cases/answer-questions.ts';
import { sayComing } from '../interviewers/say-coming.ts';
import { bookMeeting, cancelMeeting, markMet, changeMeeting } from '../use-cases/change-meeting.ts';
import { markMissed } from '../use-cases/mark-missed.ts';
import {
  pauseApplication,
  resumeApplication,
  takeBackDecision,
  waiveObligation,
  withdrawApplication,
} from '../use-cases/change-run.ts';
import { ownTasks } from '../use-cases/own-tasks.ts';
import { findTasks } from '../use-cases/find-tasks.ts';
import { finishTask } from '../use-cases/finish-task.ts';
import { getSignal } from '../use-cases/signal-views.ts';

export function serveWork(serve: Serve, parts: Parts): void {
  const { database } = parts;

  serve(routes.takeBack, ({ caller, params, newId }) =>
    takeBackDecision(parts, caller, { ...params, signalId: newId('signal') }),
  );
  serve(routes.withdraw, ({ caller, params, body, newId }) =>
    withdrawApplication(parts, caller, { ...params, ...body, signalId: newId('signal') }),
  );
  serve(routes.pause, ({ caller, params, body, newId }) =>
    pauseApplication(parts, caller, { ...params, ...body, signalId: newId('signal') }),
  );
  serve(routes.resume, ({ caller, params, newId }) =>
    resumeApplication(parts, caller, { ...params, signalId: newId('signal') }),
  );
  serve(routes.waive, ({ caller, params, body, newId }) =>
    waiveObligation(parts, caller, { ...params, ...body, signalId: newId('signal') }),
  );
  serve(routes.bookMeeting, ({ caller, params: { applicationId }, body, newId }) =>
    bookMeeting(parts, caller, { applicationId, body }, { meetingId: newId('meeting'), signalId: newId('signal') }),
  );
  serve(routes.changeMeeting, ({ caller, params, body, newId }) =>
    changeMeeting(parts, caller, { ...params, signalId: newId('signal') }, body),
  );
  serve(routes.cancelMeeting, ({ caller, params, newId }) =>
    cancelMeeting(parts, caller, { ...params, signalId: newId('signal') }),
  );
  serve(routes.sayComing, ({ caller, params, body }) => sayComing(parts, caller, { ...params, ...body }));
  serve(routes.markMissed, ({ caller, params }) => markMissed(parts, caller, params.meetingId));
  serve(routes.markMet, ({ caller, params, body, newId }) =>
    markMet(parts, caller, { ...params, signalId: newId('signal') }, body),
  );
  serve(routes.answerForCandidate, async ({ caller, params: { applicationId }, body, newId }) => {
    const { organisationId, userId, language } = caller;
    const signalId = newId('signal');
    await answerQuestions(parts, {
      ...body,
      organisationId,
      applicationId,
      signalId,
      by: { kind: 'person', id: userId },
    });
    return getSignal(database, organisationId, signalId, language);
  });
  serve(routes.listTasks, async ({ caller, query }) => {
    const { organisationId } = caller;
    const where = {
      organisationId,
      doneAt: query.open === 'true' ? null : { not: null },
      ...(query.mine === 'true' ? await ownTasks(database, caller) : {}),
    };
    const page = { ...query, seen: await findSeenJobs(database, caller) };
    const job = await inRecruited(database, caller);
    return findTasks(database, job ? { ...where, application: { job } } : where, page);
  });
  serve(routes.finishTask, ({ caller, params: { taskId }, body: { note, date }, newId }) =>
    finishTask(parts, caller, { taskId, note, date, signalId: newId('signal') }),
  );
}
