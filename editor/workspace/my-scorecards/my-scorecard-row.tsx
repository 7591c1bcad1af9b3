import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MyScorecard, MyScorecardState } from '../../../server/contract/scorecards.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { PromiseRing } from '../../shell/ring.tsx';
import { useMe } from '../../shell/use-me.ts';
import { useWhen } from '../page/when.tsx';
import classes from './my-scorecards.module.css';
import { useIsThrownAway } from './use-throw-away.ts';

type Props = { readonly item: MyScorecard; readonly state: MyScorecardState };

/** One scorecard of mine: of whom, by when the candidate hears, how far it has come, and the one next act. */
export function MyScorecardRow({ item, state }: Props) {
  const { t } = useTranslation('myScorecards');
  const language = useLanguage();
  const { zone } = useMe().organisation;
  const { applicationId, candidateName: name, isOpen, draftSavedAt } = item;
  const isDead = state === 'draft' && !isOpen;
  const act = isDead ? 'read' : state === 'handedIn' ? 'look' : draftSavedAt === null ? 'begin' : 'goOn';
  const at = new URLSearchParams({ stepId: item.stepId, visit: String(item.visit) }).toString();
  const place = { begin: 'scorecard', goOn: 'scorecard', look: 'scorecards', read: `scorecard/drafts?${at}` }[act];
  const label = { begin: 'beginOf', goOn: 'goOnOf', look: 'lookAt', read: 'readOf' }[act];
  const isThrownAway = useIsThrownAway(item);
  if (isThrownAway) return null;
  return (
    <li className={classes.row} data-scorecard={applicationId}>
      <div className={classes.who}>
        <Link to={`/applications/${applicationId}`}>{name}</Link>
        <span>
          {inLanguage(item.stepName ?? undefined, language)} · {item.jobTitle}
        </span>
      </div>
      <div className={classes.state}>
        {isOpen && state !== 'handedIn' && item.ring && <PromiseRing ring={item.ring} zone={zone} />}
        <HowFar {...{ item, state, zone }} />
      </div>
      <Button
        component={Link}
        to={`/applications/${applicationId}/${place}`}
        variant="default"
        size="compact-sm"
        aria-label={t(label, { name })}
      >
        {t(act)}
      </Button>
    </li>
  );
}

function HowFar({ item, state, zone }: Props & { readonly zone: string }) {
  const { t } = useTranslation('myScorecards');
  const write = useWhen(zone);
  const { draftSavedAt, handedIn, isOpen } = item;
  if (state === 'handedIn' && handedIn)
    return (
      <span>
        {t('handedInWhen', { when: write(handedIn.submittedAt) })}
        {handedIn.number > 1 && `, ${t('revised', { when: write(handedIn.revisedAt), number: handedIn.number })}`}
      </span>
    );
  return (
    <>
      {draftSavedAt !== null && <span>{t('begun', { when: write(draftSavedAt) })}</span>}
      {state === 'draft' && !isOpen && <span title={t('lateHint')}>{t('late')}</span>}
    </>
  );
}
