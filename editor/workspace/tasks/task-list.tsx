import { Button, Spoiler, TextInput } from '@mantine/core';
import { IconCalendarPlus, IconCircleCheck, IconMail, IconPhone } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { localDate } from '../../../process/calendar/local-time.ts';
import type { TaskView } from '../../../server/contract/applications.ts';
import { leastDate, mostDate } from '../../../server/contract/date-bounds.ts';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { loadLater } from '../../shell/load-later.tsx';
import { nowHere, useIsRehearsing } from '../../shell/rehearsing.ts';
import { useMe } from '../../shell/use-me.ts';
import { AgainButton } from '../again/again-button.tsx';
import { TakeBackButton } from '../correct/take-back-button.tsx';
import { mayRecruit } from '../may-recruit.ts';
import { Empty } from '../page/empty.tsx';
import { Held, useHeldItems, useHold } from '../page/held-items.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { Picture } from '../page/picture.tsx';
import { usePages } from '../page/use-pages.ts';
import { When } from '../page/when.tsx';
import { AnswerReplyButton } from '../reply/answer-reply-button.tsx';
import classes from './tasks.module.css';
import { tellsCandidate, useFinishTask } from './use-finish-task.ts';
import './texts.ts';

const EnterInJob = loadLater(async () => (await import('./enter-in-job.tsx')).EnterInJob);

const toDo = [
  { mark: <IconPhone size={20} stroke={1.6} />, width: 120 },
  { mark: <IconCalendarPlus size={20} stroke={1.6} />, width: 88 },
];
const done = [120, 88].map((width) => ({
  mark: <IconCircleCheck size={20} stroke={1.6} color="var(--green)" />,
  width,
}));

type Which = { readonly open?: boolean; readonly compact?: boolean; readonly isMine?: boolean };

/** Tasks by instant, a page at a time; `compact` asks for ten. */
export function useTasks({ open = true, compact = false, isMine = false }: Which, enabled = true) {
  return usePages(
    routes.listTasks,
    { query: { open: open ? 'true' : 'false', mine: isMine ? 'true' : 'false', limit: compact ? 10 : 50 } },
    { refetchInterval: 60_000, enabled },
  );
}

/** What only a person can do, by instant; `compact` is the column beside Today. */
export function TaskList({ open = true, compact = false, isMine = false }: Which) {
  const { t } = useTranslation('tasks');
  const tasks = useTasks({ open, compact, isMine });
  const { items, count } = useHeldItems(tasks.items);
  if (tasks.error) return <Failed error={tasks.error} again={tasks.refetch} />;
  if (tasks.isPending) return <ListSkeleton rows={2} />;
  if (items.length === 0 && compact) return <p className={classes.nothing}>{t('none')}</p>;
  if (items.length === 0)
    return (
      <Empty
        title={t(open ? 'none' : 'noneDone')}
        text={t(open ? 'noneText' : 'noneDoneText')}
        picture={<Picture lines={open ? toDo : done} />}
      >
        <Button component={Link} to="/" variant="default">
          {t('toToday')}
        </Button>
      </Empty>
    );
  return (
    <>
      <ul className={classes.list}>
        {items.map((task) => (
          <Held key={task.id} id={task.id} count={count}>
            <Task task={task} />
          </Held>
        ))}
      </ul>
      <LoadMore pages={tasks} />
    </>
  );
}

/** One task: what it is about, by when, whom to call and what to say. */
export function Task({ task }: { readonly task: TaskView }) {
  const { t } = useTranslation('tasks');
  const me = useMe();
  const isRehearsed = useIsRehearsing();
  const words = t(task.about, { name: task.candidateName });
  return (
    <li className={classes.task}>
      <div className={classes.head}>
        {isRehearsed ? <strong>{words}</strong> : <Link to={`/applications/${task.applicationId}`}>{words}</Link>}
        <span className={classes.soft}>
          {task.jobTitle}
          {task.due && (
            <>
              {' · '}
              {t('by')} <When at={task.due} />
            </>
          )}
        </span>
      </div>
      {tellsCandidate(task.about) && <Reach task={task} />}
      {task.isUnfilled && <span className={classes.soft}>{t('unfilled')}</span>}
      {task.say && (
        <blockquote className={classes.say} aria-label={t(saidAs(task))}>
          <Spoiler maxHeight={96} showLabel={t('showAll')} hideLabel={t('showLess')}>
            {task.say}
          </Spoiler>
        </blockquote>
      )}
      {task.others.length > 0 && (
        <span className={classes.soft}>
          {t('sharedWith')}{' '}
          {task.others.map(({ applicationId, candidateName, jobTitle }, index) => (
            <Fragment key={applicationId}>
              {index > 0 && ', '}
              <Link to={`/applications/${applicationId}`}>{candidateName}</Link> ({jobTitle})
            </Fragment>
          ))}
        </span>
      )}
      {task.doneAt ? (
        <span className={classes.soft}>
          {t('doneAt')} <When at={task.doneAt} />
          {task.doneBy !== null && ` · ${task.doneBy}`}
          {task.note !== null && <span className={classes.note}>{task.note}</span>}
        </span>
      ) : (
        mayRecruit(me, task.jobId) &&
        (isRequest(task) ? (
          <Button
            component={Link}
            to={`/applications/${task.applicationId}#requests`}
            size="xs"
            variant="default"
            style={{ justifySelf: 'start' }}
          >
            {t('openRequest')}
          </Button>
        ) : (
          <>
            <TaskAgain task={task} />
            {task.about === 'moveToJob' && !isRehearsed && <EnterInJob task={task} />}
            {task.about === 'review' && <TakeBackButton applicationId={task.applicationId} />}
            {task.replyId !== null && (
              <AnswerReplyButton
                applicationId={task.applicationId}
                replyId={task.replyId}
                name={task.candidateName}
                {...(task.about === 'review' ? { label: t('decisionStands') } : {})}
              />
            )}
            <Finish task={task} />
          </>
        ))
      )}
    </li>
  );
}

/** Where the candidate is reached: all but what was to be phoned may be written by hand as well. */
function Reach({ task: { about, phone, email } }: { readonly task: TaskView }) {
  const { t } = useTranslation('tasks');
  const mail = about === 'phone' ? null : email;
  if (phone === null && mail === null)
    return <span className={classes.soft}>{t(about === 'phone' ? 'noPhone' : 'noWay')}</span>;
  return (
    <>
      {phone !== null && (
        <a className={classes.phone} href={`tel:${phone}`}>
          <IconPhone size={16} aria-hidden="true" /> {phone}
        </a>
      )}
      {mail !== null && (
        <a className={classes.phone} href={`mailto:${mail}`}>
          <IconMail size={16} aria-hidden="true" /> {mail}
        </a>
      )}
    </>
  );
}

const saidAs = ({ about, replyId }: TaskView): string => {
  if (about === 'missingDate') return 'whichDate';
  return replyId === null ? 'say' : 'wrote';
};

const finishWords = ({ about, phone }: TaskView): string => {
  if (about === 'phone' && phone !== null) return 'finishPhone';
  if (tellsCandidate(about)) return 'finishTold';
  if (about === 'missingDate') return 'finishDate';
  return about === 'reply' ? 'finishReply' : about === 'review' ? 'finishReview' : 'finish';
};

/** What the law gives the candidate is answered in its own place, and not ticked off. */
export const isRequest = ({ about }: Pick<TaskView, 'about'>) => about === 'deletion' || about === 'merits';

/** Before anybody phones: perhaps the address has been put right, or there is another channel. */
function TaskAgain({ task }: { readonly task: TaskView }) {
  const { applicationId, messageId, candidateName: name, about } = task;
  return (
    messageId &&
    about !== 'toldElsewhere' && <AgainButton applicationId={applicationId} messageId={messageId} name={name} />
  );
}

function Finish({ task }: { readonly task: TaskView }) {
  const { t } = useTranslation('tasks');
  const [note, setNote] = useState('');
  const [sent, setSent] = useState('');
  const [date, setDate] = useState('');
  const asksDate = task.about === 'missingDate';
  const isYearWrong = date !== '' && (date < leastDate(Date.now()) || date > mostDate(Date.now()));
  const finish = useFinishTask(task, { note, date });
  const typed = `${date}${note.trim()}`;
  useHold(typed !== '' && typed !== sent);
  const begin = () => {
    setSent(typed);
    finish.begin();
  };
  return (
    <div className={classes.finish}>
      {asksDate && <MissingDate value={date} isYearWrong={isYearWrong} readOnly={finish.waits} onChange={setDate} />}
      <TextInput
        size="xs"
        aria-label={t('note')}
        placeholder={t('note')}
        value={note}
        readOnly={finish.waits}
        maxLength={2000}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button
        size="xs"
        loading={finish.leaves}
        disabled={finish.waits || (asksDate && (date === '' || isYearWrong))}
        onClick={begin}
      >
        {t(finishWords(task))}
      </Button>
    </div>
  );
}

type MissingDateProps = {
  readonly value: string;
  readonly isYearWrong: boolean;
  readonly readOnly: boolean;
  readonly onChange: (date: string) => void;
};

/** The date that an application stands still without; of one that has passed it says what follows, since saving it cannot be taken back once it is done. */
function MissingDate({ value, isYearWrong, readOnly, onChange }: MissingDateProps) {
  const { t } = useTranslation('tasks');
  const { zone } = useMe().organisation;
  const hasPassed = value !== '' && !isYearWrong && value < localDate(zone, nowHere());
  return (
    <TextInput
      size="xs"
      type="date"
      aria-label={t('date')}
      value={value}
      readOnly={readOnly}
      error={isYearWrong && t('dateTooEarly')}
      description={hasPassed && t('datePassed')}
      inputWrapperOrder={['input', 'description', 'error']}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
