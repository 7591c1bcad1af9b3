import { Button, Drawer } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { When } from '../page/when.tsx';
import classes from './application.module.css';
import type { ApplicationProps } from './application-page.tsx';
import { ScorecardForm } from './scorecard-form.tsx';
import { stepName } from './step-name.ts';

/** Scorecards in; others' show only once mine is in. */
export function Scorecards({
  application,
  zone,
  stage,
  steps,
  assesses,
}: ApplicationProps & { readonly steps: readonly BoardStep[]; readonly assesses: boolean }) {
  const { t } = useTranslation('application');
  const [filling, setFilling] = useState(false);
  const here = application.scorecards.filter(
    ({ stepId, visit }) => stepId === application.stepId && visit === application.visit,
  );
  const mine = here.find((card) => card.mine);
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
      {isAsked && assesses && (
        <Button size="xs" variant={mine ? 'default' : 'filled'} mb="xs" onClick={() => setFilling(true)}>
          {t(mine ? 'change' : 'fill')}
        </Button>
      )}
      <ul>
        {application.scorecards.map((card) => (
          <Scorecard key={card.id} card={card} zone={zone} steps={steps} />
        ))}
      </ul>
      <Drawer
        opened={filling}
        onClose={() => setFilling(false)}
        position="right"
        size="min(560px, 100vw)"
        title={t('scorecardMine')}
      >
        {filling && isAsked && (
          <ScorecardForm application={application} stage={stage} mine={mine} onClose={() => setFilling(false)} />
        )}
      </Drawer>
    </section>
  );
}

function Scorecard({
  card,
  zone,
  steps,
}: {
  readonly card: ApplicationDetail['scorecards'][number];
  readonly zone: string;
  readonly steps: readonly BoardStep[];
}) {
  const { t } = useTranslation('application');
  const language = useLanguage();
  const competencies = steps.find(({ stepId }) => stepId === card.stepId)?.competencies ?? [];
  return (
    <li>
      <div className={classes.pair}>
        <strong>{card.authorName}</strong>
        <span className={classes.soft}>
          {stepName(steps, language).step(card.stepId)} · <When at={card.submittedAt} zone={zone} />
        </span>
      </div>
      {card.ratings === null ? (
        <p className={classes.soft}>{t('blind')}</p>
      ) : (
        ratingsInOrder(card.ratings, competencies).map(([id, { level, evidence }]) => (
          <div key={id} className={classes.rating}>
            <div className={classes.pair}>
              <span>{inLanguage(competencies.find((one) => one.id === id)?.name, language) || id}</span>
              <span className={classes.soft}>{t(level === null ? 'notAssessed' : `level${level}`)}</span>
            </div>
            {evidence && <p className={classes.quote}>{evidence}</p>}
          </div>
        ))
      )}
      {[card.strength, card.development].map(
        (text, index) =>
          text && (
            <p key={index === 0 ? 'strength' : 'development'} className={classes.quote}>
              {t(index === 0 ? 'strength' : 'development')}: {text}
            </p>
          ),
      )}
    </li>
  );
}

type Ratings = NonNullable<ApplicationDetail['scorecards'][number]['ratings']>;

/** As the form asks for them; what it no longer asks for comes last. */
function ratingsInOrder(ratings: Ratings, competencies: BoardStep['competencies']): [string, Ratings[string]][] {
  const asked = competencies.map(({ id }) => id);
  const placeOf = (id: string) => (asked.includes(id) ? asked.indexOf(id) : asked.length);
  return Object.entries(ratings).toSorted(([one], [other]) => placeOf(one) - placeOf(other));
}
