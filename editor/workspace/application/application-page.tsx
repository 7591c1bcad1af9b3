import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import type { BoardStep, Card } from '../../../server/contract/jobs.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { useMe } from '../../shell/use-me.ts';
import { usePartsInAdvance } from '../../shell/use-parts-in-advance.ts';
import { OutcomeName } from '../board/outcome-name.tsx';
import { useIsRehearsing } from '../../shell/rehearsing.ts';
import { LateDecideSheet } from '../decide/late-decide-sheet.tsx';
import { Documents } from '../documents/documents.tsx';
import { mayAssessOne, mayRecruit, maySeeContacts } from '../may-recruit.ts';
import { OtherApplications } from '../merge/other-applications.tsx';
import { SamePerson } from '../merge/same-person.tsx';
import { Notes } from '../notes/notes.tsx';
import { useReadOnOpening } from '../notices/use-read-on-opening.ts';
import { Held, useHeldItems } from '../page/held-items.tsx';
import { Page } from '../page/page.tsx';
import { Together } from '../page/together.tsx';
import { isRequest, Task } from '../tasks/task-list.tsx';
import taskClasses from '../tasks/tasks.module.css';
import classes from './application.module.css';
import { Answers } from './answers.tsx';
import { AskAnswer } from './ask-answer.tsx';
import { Decisions } from './decisions.tsx';
import { LoadedApplication } from './loaded-application.tsx';
import { Meetings } from './meetings.tsx';
import { MoreActs } from './more-acts.tsx';
import { Next } from './next.tsx';
import { Obligations } from './obligations.tsx';
import { partsInAdvance, Requests, Timeline } from './parts-loaded-later.ts';
import { AnswerInAddress } from '../reply/answer-in-address.tsx';
import { Scorecards } from './scorecards.tsx';
import { useReachPlace } from './use-reach-place.ts';
import { Who } from './who.tsx';
import './texts.ts';

/** A candidate in a job: who and the whole story, and beside it what is next, by when, and everything that can be done. */
export function ApplicationPage() {
  const { applicationId = '' } = useParams();
  // What is open or begun of one candidate is none of the next.
  return (
    <LoadedApplication key={applicationId} applicationId={applicationId}>
      {(loaded) => <Application {...loaded} />}
    </LoadedApplication>
  );
}

export type ApplicationProps = {
  readonly application: ApplicationDetail;
  readonly zone: string;
  /** The stage where the candidate stands now; undefined in every other kind of step. */
  readonly stage: BoardStep | undefined;
};

function Application({
  application,
  zone,
  steps,
}: Omit<ApplicationProps, 'stage'> & { readonly steps: readonly BoardStep[] }) {
  const { t } = useTranslation('application');
  const language = useLanguage();
  const me = useMe();
  const isRehearsed = useIsRehearsing();
  // As they stood when the sheet was opened: what happens meanwhile must not put the words of one stage into another.
  const [deciding, setDeciding] = useState<{ readonly card: Card; readonly exitId?: string | undefined } | null>(null);
  usePartsInAdvance(partsInAdvance);
  const stage = steps.find(({ stepId, kind }) => stepId === application.stepId && kind === 'stage');
  const props = { application, zone, stage };
  const recruits = mayRecruit(me, application.jobId);
  const assesses = mayAssessOne(me, application);
  const isOpen = application.status === 'active' || application.status === 'new';
  useReachPlace();
  useReadOnOpening(application.applicationId);
  const openTasks = application.tasks.filter(({ doneAt }) => doneAt === null);
  // Who can answer a request has it above, with what can be done.
  const { items: listedTasks, count } = useHeldItems(
    recruits ? openTasks.filter((task) => !isRequest(task)) : openTasks,
  );
  return (
    <Page
      title={application.name}
      lead={
        <>
          <Link to={`/jobs/${application.jobId}`}>{application.jobTitle}</Link>
          {(application.outcome ?? application.stepName) !== null && ' · '}
          {application.status === 'ended' ? (
            <OutcomeName outcome={application.outcome} />
          ) : (
            inLanguage(application.stepName ?? undefined, language)
          )}
        </>
      }
      actions={
        recruits && (
          <>
            {isOpen && stage && !application.waiting && (
              <Button onClick={() => setDeciding({ card: application })}>{t('decide')}</Button>
            )}
            <MoreActs {...props} />
          </>
        )
      }
    >
      <Together keepRoom>
        <div className={classes.layout}>
          <div>
            <Who application={application} mayChange={recruits} zone={zone} />
            {mayRecruit(me) && !isRehearsed && (
              <SamePerson applicationId={application.applicationId} candidateId={application.candidateId} />
            )}
            <OtherApplications others={application.others} />
            {!isRehearsed && <Documents applicationId={application.applicationId} zone={zone} mayChange={recruits} />}
            {assesses && !isRehearsed && <Notes applicationId={application.applicationId} zone={zone} />}
            <Timeline
              applicationId={application.applicationId}
              name={application.name}
              zone={zone}
              reads={maySeeContacts(me, application.jobId)}
              recruits={recruits}
            />
          </div>
          <div className={classes.side}>
            <Next {...props} recruits={recruits} steps={steps} />
            {application.ask && recruits && <AskAnswer application={application} ask={application.ask} />}
            {recruits && (
              <Requests
                applicationId={application.applicationId}
                candidateId={application.candidateId}
                name={application.name}
                language={application.candidate.language}
                zone={zone}
                isNeeded={application.hasRequests}
              />
            )}
            {listedTasks.length > 0 && (
              <section className={classes.section} id="tasks">
                <h2>{t('tasks')}</h2>
                <ul className={taskClasses.list}>
                  {listedTasks.map((task) => (
                    <Held key={task.id} id={task.id} count={count}>
                      <Task task={task} />
                    </Held>
                  ))}
                </ul>
              </section>
            )}
            <Meetings
              {...props}
              recruits={recruits}
              assesses={assesses}
              decide={(exitId) => setDeciding({ card: application, exitId })}
            />
            <Scorecards {...props} steps={steps} assesses={assesses} />
            <Answers answers={application.answers} zone={zone} steps={steps} />
            <Obligations {...props} recruits={recruits} steps={steps} />
            <Decisions application={application} zone={zone} steps={steps} />
          </div>
        </div>
      </Together>
      {recruits && <AnswerInAddress applicationId={application.applicationId} name={application.name} />}
      <LateDecideSheet card={deciding?.card ?? null} exitId={deciding?.exitId} onClose={() => setDeciding(null)} />
    </Page>
  );
}
