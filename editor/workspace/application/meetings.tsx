import { Button, Group } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { noShowExit } from '../../../process/reckoning/no-show-exit.ts';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { nowHere } from '../../shell/rehearsing.ts';
import { showToast } from '../../shell/toast.tsx';
import { onWaiting, stateOf } from '../../shell/waiting-acts.ts';
import { refreshWork } from '../act/refresh-work.ts';
import { followAct } from '../act/use-act.ts';
import { useUndoable } from '../act/use-undoable.ts';
import { When } from '../page/when.tsx';
import classes from './application.module.css';
import type { ApplicationProps } from './application-page.tsx';
import type { Changing } from './meeting-dialog.tsx';
import { Missed } from './missed.tsx';
import { NotComing } from './not-coming.tsx';
import { MeetingDialog } from './parts-loaded-later.ts';
import { whomOf } from './whom-of.ts';

type Meeting = ApplicationDetail['meetings'][number];

/** The meetings of this candidate: book, move, call off, say that it took place, or that nobody came. */
export function Meetings({
  application,
  zone,
  stage,
  recruits,
  assesses,
  decide,
}: ApplicationProps & {
  readonly recruits: boolean;
  readonly assesses: boolean;
  /** Opens the sheet of a decision, at an exit where one is named. */
  readonly decide: (exitId: string | undefined) => void;
}) {
  const { t } = useTranslation('application');
  const { meetings } = application;
  const isHere = ({ stepId, visit }: Meeting) =>
    stepId === stage?.stepId && visit === application.visit && application.status === 'active';
  const exitId = stage && noShowExit(stage);
  const canBook =
    recruits &&
    stage?.hasMeeting === true &&
    !application.waiting &&
    !meetings.some(
      ({ status, visit, stepId }) => status !== 'cancelled' && visit === application.visit && stepId === stage.stepId,
    );
  const [params] = useSearchParams();
  const [changing, setChanging] = useState<Changing>(canBook && params.get('act') === 'book' ? 'new' : null);
  if (meetings.length === 0 && !canBook && changing === null) return null;
  return (
    <section className={classes.section} id="meetings">
      <h2>
        {t('meetings')}
        {canBook && (
          <Button size="compact-sm" onClick={() => setChanging('new')}>
            {t('book')}
          </Button>
        )}
        {canBook && stage.choosesTime && (
          <Button size="compact-sm" variant="default" onClick={() => setChanging('offer')}>
            {t('offerTimes')}
          </Button>
        )}
      </h2>
      <ul>
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <div className={classes.pair}>
              <strong>
                <When at={meeting.startsAt} zone={zone} />
              </strong>
              <span className={classes.soft}>
                {t(meeting.leftBehind ? `left${meeting.leftBehind}` : `status${meeting.status}`)}
                {meeting.endedAt && (
                  <>
                    {' · '}
                    {t('endedAtSaid')} <When at={meeting.endedAt} zone={zone} />
                  </>
                )}
                {meeting.chosenByCandidate && ` · ${t('byCandidate')}`}
              </span>
            </div>
            <div className={`${classes.soft} ${classes.place}`}>
              {meeting.place && <p>{meeting.place}</p>}
              {meeting.link && (
                <p>
                  <a href={meeting.link} target="_blank" rel="noreferrer">
                    {meeting.link}
                  </a>
                </p>
              )}
              {whomOf(meeting) !== '' && <p>{whomOf(meeting)}</p>}
            </div>
            {recruits && <InterviewersLeft meeting={meeting} />}
            {isToCome(meeting) && (
              <NotComing meeting={meeting} recruits={recruits} cannot={() => setChanging({ cannot: meeting })} />
            )}
            {isStanding(meeting) && application.waiting && <p className={classes.soft}>{t('meetingWaits')}</p>}
            {(isStanding(meeting) ? !application.waiting : assesses && meeting.leftBehind === 'over') && (
              <MeetingActs
                meeting={meeting}
                recruits={recruits}
                assesses={assesses}
                move={() => setChanging({ move: meeting })}
                met={() => setChanging({ met: meeting })}
                missed={() =>
                  recruits && isHere(meeting) && exitId !== undefined && !application.waiting && decide(exitId)
                }
              />
            )}
            {meeting.status === 'missed' && assesses && stage && isHere(meeting) && !application.waiting && (
              <Missed
                stage={stage}
                recruits={recruits}
                move={() => setChanging({ move: meeting })}
                met={() => setChanging({ met: meeting })}
                decide={decide}
              />
            )}
          </li>
        ))}
      </ul>
      <MeetingDialog {...{ application, zone, stage }} changing={changing} onClose={() => setChanging(null)} />
    </section>
  );
}

/** Booked, and its stage has not been left. */
const isStanding = ({ status, leftBehind }: Meeting) => status === 'booked' && leftBehind === null;

/** Standing, and not over. */
const isToCome = (meeting: Meeting) => isStanding(meeting) && Date.parse(meeting.endsAt) > nowHere();

/** Those who have left and are to meet the candidate all the same; nothing where there is nobody. */
function InterviewersLeft({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('application');
  const { left, interviewers } = meeting;
  if (!isToCome(meeting)) return null;
  const names = interviewers.flatMap(({ userId, name }) => (left.includes(userId) ? [name] : []));
  return names.length > 0 && <p role="note">{t('interviewerLeft', { names, count: names.length })}</p>;
}

function MeetingActs({
  meeting,
  recruits,
  assesses,
  move,
  met,
  missed,
}: {
  readonly meeting: Meeting;
  readonly recruits: boolean;
  readonly assesses: boolean;
  readonly move: () => void;
  readonly met: () => void;
  /** What else it does to say that nobody came. */
  readonly missed: () => void;
}) {
  const { t } = useTranslation('application');
  const params = { meetingId: meeting.id };
  const callingOff = useUndoable({
    name: `cancel ${meeting.id}`,
    said: t('meetingCancelling'),
    ask: (how) => call(routes.cancelMeeting, { params, ...how }),
    then: (signal, { rehearsalId }) => followAct(signal, t('meetingCancelled'), rehearsalId),
  });
  const missing = useUndoable({
    name: `missed ${meeting.id}`,
    said: t('missedWaits'),
    ask: (how) => call(routes.markMissed, { params, ...how }),
    then: () => {
      showToast(t('missedSaid'));
      refreshWork();
    },
  });
  const isMarking = useSyncExternalStore(onWaiting, () => stateOf(`met ${meeting.id}`)) !== undefined;
  const isBusy = callingOff.waits || missing.waits || isMarking;
  // The run has gone on: of the meeting it takes nothing any more.
  const isOpen = meeting.leftBehind === null;
  const hasBegun = Date.parse(meeting.startsAt) <= nowHere();
  return (
    <Group gap="xs" mt={4}>
      {assesses && isOpen && (
        <Button size="compact-sm" variant={hasBegun ? 'filled' : 'subtle'} disabled={isBusy} onClick={met}>
          {t(hasBegun ? 'met' : 'metEarlier')}
        </Button>
      )}
      {assesses && hasBegun && (
        <Button
          size="compact-sm"
          variant="default"
          loading={missing.leaves}
          disabled={isBusy}
          onClick={() => {
            missing.begin();
            missed();
          }}
        >
          {t('missed')}
        </Button>
      )}
      {recruits && isOpen && (
        <>
          <Button size="compact-sm" variant="default" disabled={isBusy} onClick={move}>
            {t('changeMeeting')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            loading={callingOff.leaves}
            disabled={isBusy}
            onClick={callingOff.begin}
          >
            {t('cancelMeeting')}
          </Button>
        </>
      )}
    </Group>
  );
}
