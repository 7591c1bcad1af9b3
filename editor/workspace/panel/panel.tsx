import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { useMe } from '../../shell/use-me.ts';
import { mayAssessOne, mayRecruit } from '../may-recruit.ts';
import { Assessors } from './assessors.tsx';
import { CompetencyPanel } from './competency-panel.tsx';
import { LevelsTable } from './levels-table.tsx';
import classes from './panel.module.css';
import { StandAside } from './stand-aside.tsx';
import { type Card, type Visit, visitsOf } from './visits-of.ts';
import './texts.ts';

type Shown = {
  readonly application: ApplicationDetail;
  readonly zone: string;
  readonly steps: readonly BoardStep[];
};

/** What all assessors say, visit by visit; before one's own is in, only that they are in. */
export function Panel({ application, zone, steps }: Shown) {
  const { t } = useTranslation('panel');
  const language = useLanguage();
  const stepOf = (stepId: string | null) => steps.find((one) => one.stepId === stepId);
  const visits = visitsOf(application, (stepOf(application.stepId)?.competencies.length ?? 0) > 0);
  const [chosen, choose] = useState<string>();
  const visit = visits.find(({ key }) => key === chosen) ?? visits[0];
  if (!visit || (visits.length === 1 && visit.cards.length === 0))
    return (
      <div className={classes.empty}>
        <strong>{t('emptyTitle')}</strong>
        <p>{t('emptyText')}</p>
      </div>
    );
  const nameOf = ({ stepId, visit: number }: Visit) => {
    const step = inLanguage(stepOf(stepId)?.name, language) || stepId;
    return number === 1 ? step : t('visitAgain', { step, visit: number });
  };
  return (
    <div className={classes.panel}>
      {visits.length > 1 && (
        <Select
          label={t('visit')}
          maw={400}
          allowDeselect={false}
          data={visits.map((one) => ({ value: one.key, label: nameOf(one) }))}
          value={visit.key}
          onChange={(key) => choose(key ?? undefined)}
        />
      )}
      <Assessors visit={visit} step={stepOf(visit.stepId)} zone={zone} />
      <Said application={application} visit={visit} step={stepOf(visit.stepId)} />
    </div>
  );
}

type SaidProps = {
  readonly application: ApplicationDetail;
  readonly visit: Visit;
  readonly step: BoardStep | undefined;
};

function Said({ application, visit, step }: SaidProps) {
  const { t } = useTranslation('panel');
  const language = useLanguage();
  const me = useMe();
  const cards = visit.cards.filter(({ ratings }) => ratings !== null);
  if (cards.length === 0)
    return visit.cards.length === 0 ? null : (
      <div className={classes.empty}>
        <strong>{t('blindTitle')}</strong>
        <p>{t('blindText')}</p>
        {(mayRecruit(me, application.jobId) || (visit.isNow && mayAssessOne(me, application))) && (
          <StandAside applicationId={application.applicationId} visit={visit} />
        )}
      </div>
    );
  const rows = competenciesOf(cards, step).map((id) => ({
    id,
    name: inLanguage(step?.competencies.find((one) => one.id === id)?.name, language) || id,
  }));
  return (
    <>
      <LevelsTable rows={rows} cards={cards} />
      {rows.map(({ id, name }) => (
        <CompetencyPanel key={id} id={id} name={name} cards={cards} />
      ))}
      <Notes cards={cards} />
    </>
  );
}

/** As the form asks for them; what it no longer asks for comes last. */
function competenciesOf(cards: readonly Card[], step: BoardStep | undefined): string[] {
  const asked = step?.competencies.map(({ id }) => id) ?? [];
  return [...new Set([...asked, ...cards.flatMap(({ ratings }) => Object.keys(ratings ?? {}))])];
}

function Notes({ cards }: { readonly cards: readonly Card[] }) {
  const { t } = useTranslation('panel');
  const written = cards.filter(({ privateNote }) => privateNote);
  if (written.length === 0) return null;
  return (
    <section className={classes.competency}>
      <h2>{t('notes')}</h2>
      {written.map(({ id, authorName, privateNote }) => (
        <p key={id} className={classes.note}>
          <strong>{authorName}:</strong> {privateNote}
        </p>
      ))}
    </section>
  );
}
