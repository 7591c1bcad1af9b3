import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { useLanguage } from '../../shell/language.ts';
import { useIsRehearsing } from '../../shell/rehearsing.ts';
import { When } from '../page/when.tsx';
import classes from './application.module.css';
import type { ApplicationProps } from './application-page.tsx';
import { ScorecardDrawer } from './parts-loaded-later.ts';
import { stepName } from './step-name.ts';

type Props = ApplicationProps & { readonly steps: readonly BoardStep[]; readonly assesses: boolean };

/** Who has assessed and when, with the ways to one's own scorecard and to what all of them say. */
export function Scorecards(props: Props) {
  const { application, zone, stage, steps } = props;
  const { t } = useTranslation('application');
  const language = useLanguage();
  const here = application.scorecards.filter(
    ({ stepId, visit }) => stepId === application.stepId && visit === application.visit,
  );
  const isAsked = stage !== undefined && stage.competencies.length > 0;
  if (!isAsked && application.scorecards.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>
        {t('scorecards')}
        {isAsked && stage.scorecardsRequired > 0 && (
          <span className={classes.soft}>
            {t('scorecardCount', { count: here.length, required: stage.scorecardsRequired })}
          </span>
        )}
      </h2>
      <Ways {...props} isAsked={isAsked} isIn={here.some(({ mine }) => mine)} />
      <ul>
        {application.scorecards.map((card) => (
          <li key={card.id} className={classes.pair}>
            <strong>{card.authorName}</strong>
            <span className={classes.soft}>
              {stepName(steps, language).step(card.stepId)} · <When at={card.revisedAt} zone={zone} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In a rehearsal everything opens beside the drawing, where its time passes; elsewhere as pages of their own. */
function Ways({ isAsked, isIn, ...props }: Props & { readonly isAsked: boolean; readonly isIn: boolean }) {
  const { t } = useTranslation('application');
  const { application, assesses } = props;
  const rehearses = useIsRehearsing();
  const [opened, open] = useState<'mine' | 'all'>();
  const { applicationId } = application;
  const mayFill = isAsked && assesses && !application.waiting;
  const way = (to: 'mine' | 'all', label: string, variant: string) => {
    const path = `/applications/${applicationId}/${to === 'mine' ? 'scorecard' : 'scorecards'}`;
    if (!rehearses)
      return (
        <Button size="sm" variant={variant} component={Link} to={path}>
          {label}
        </Button>
      );
    return (
      <Button size="sm" variant={variant} onClick={() => open(to)}>
        {label}
      </Button>
    );
  };
  return (
    <Group gap="xs" mb="xs">
      {mayFill && way('mine', t(isIn ? 'change' : 'fill'), isIn ? 'default' : 'filled')}
      {application.scorecards.length > 0 && way('all', t('seeAll'), 'subtle')}
      <ScorecardDrawer {...props} opened={opened} onClose={() => open(undefined)} />
    </Group>
  );
}
