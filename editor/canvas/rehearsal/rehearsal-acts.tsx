import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { AskAnswer } from '../../workspace/application/ask-answer.tsx';
import { Meetings } from '../../workspace/application/meetings.tsx';
import { MoreActs } from '../../workspace/application/more-acts.tsx';
import { Next } from '../../workspace/application/next.tsx';
import { Scorecards } from '../../workspace/application/scorecards.tsx';
import '../../workspace/application/texts.ts';
import { OutcomeName } from '../../workspace/board/outcome-name.tsx';
import '../../workspace/board/texts.ts';
import { DecideSheet } from '../../workspace/decide/decide-sheet.tsx';
import { Task } from '../../workspace/tasks/task-list.tsx';
import taskClasses from '../../workspace/tasks/tasks.module.css';
import type { PlayedProps } from './stage.tsx';
import classes from './rehearsal.module.css';

/** Where the candidate stands and all that anybody could do there now: whoever rehearses plays every part. */
export function RehearsalActs({ application, zone, steps }: PlayedProps) {
  const { t } = useTranslation('rehearsal');
  const language = useLanguage();
  const [deciding, decide] = useState<{ readonly exitId?: string | undefined } | null>(null);
  const stage = steps.find(({ stepId, kind }) => stepId === application.stepId && kind === 'stage');
  const props = { application, zone, stage };
  const isOpen = application.status === 'active';
  const isOver = application.status === 'ended' || application.status === 'gone';
  return (
    <section className={classes.acts}>
      <div className={classes.who}>
        <strong>{application.name}</strong>
        <span>
          {isOver ? (
            <OutcomeName outcome={application.outcome} />
          ) : (
            inLanguage(application.stepName ?? undefined, language)
          )}
        </span>
      </div>
      <Next {...props} recruits steps={steps} />
      {isOpen && (
        <Group gap="xs">
          {stage && !application.waiting && <Button onClick={() => decide({})}>{t('decide')}</Button>}
          {application.ask && <AskAnswer application={application} ask={application.ask} />}
          <MoreActs {...props} />
          {application.pageUrl && (
            <Button component="a" href={application.pageUrl} target="_blank" rel="noreferrer" variant="subtle">
              {t('page')}
            </Button>
          )}
        </Group>
      )}
      {application.tasks.length > 0 && (
        <ul className={taskClasses.list}>
          {application.tasks.map((task) => (
            <Task key={task.id} task={task} />
          ))}
        </ul>
      )}
      <Meetings {...props} recruits assesses decide={(exitId) => decide({ exitId })} />
      <Scorecards {...props} steps={steps} assesses />
      <DecideSheet card={deciding && application} exitId={deciding?.exitId} onClose={() => decide(null)} />
    </section>
  );
}
