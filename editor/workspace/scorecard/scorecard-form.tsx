import { Button, Progress, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScorecardForm as Form } from '../../../server/contract/scorecards.ts';
import type { ApiError } from '../../shell/api/api-error.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { CompetencyList } from './competency-list.tsx';
import { CompetencyStep } from './competency-step.tsx';
import { lackOf } from './content.ts';
import { isGone } from './draft-store.ts';
import { OverviewStep } from './overview-step.tsx';
import { SaveState } from './save-state.tsx';
import classes from './scorecard.module.css';
import { TwoDrafts } from './two-drafts.tsx';
import { useDraft } from './use-draft.ts';
import './texts.ts';

/** My scorecard, one competency at a time: in the meeting room on a phone as well as at a desk. */
export function ScorecardForm({
  form,
  isNarrow = false,
  onHandedIn,
}: {
  readonly form: Form;
  /** It stands in a drawer: no list beside it, however wide the window is. */
  readonly isNarrow?: boolean;
  readonly onHandedIn: () => void;
}) {
  const { t } = useTranslation('scorecard');
  const language = useLanguage();
  const { draft, store } = useDraft(form, onHandedIn);
  const { competencies, zone } = form;
  const { ratings } = draft.content;
  const [at, setAt] = useState(() => firstLeft(form, ratings));
  // Of whoever looks at a competency once more before handing in.
  const [reason, setReason] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const go = (next: number) => {
    setAt(next);
    heading.current?.focus();
    scrollTo({ top: 0 });
  };
  const competency = competencies[at];
  const disabled = form.closed !== null || draft.over !== null || draft.handingIn;
  const over = (error: ApiError | null) =>
    error && isGone(error) ? t('goneText') : `${error?.message ?? ''} ${t('overText')}`;
  const count = competencies.length;
  const done = competencies.filter(({ id }) => lackOf(ratings[id]) === undefined).length;
  return (
    <div className={classes.form} data-narrow={isNarrow || undefined}>
      <CompetencyList competencies={competencies} ratings={ratings} at={at} onGo={go} />
      <div className={classes.main}>
        <div className={classes.progress}>
          <span aria-hidden>
            {competency ? t('progress', { at: at + 1, count, done }) : t('progressDone', { count, done })}
          </span>
          <Progress value={count === 0 ? 0 : (100 * done) / count} size="sm" aria-label={t('done')} />
          <SaveState draft={draft} store={store} zone={zone} />
        </div>
        {(form.closed ?? draft.over) && (
          <Text className={classes.closed ?? ''} role="alert">
            {form.closed ? t(form.closed) : over(draft.over)}
          </Text>
        )}
        <h2 ref={heading} tabIndex={-1} className={classes.heading}>
          {competency ? inLanguage(competency.name, language) || competency.id : t('overview')}
        </h2>
        {competency ? (
          <CompetencyStep
            key={competency.id}
            competency={competency}
            rating={ratings[competency.id]}
            disabled={disabled}
            latest={() => store.state().content.ratings[competency.id] ?? { evidence: [] }}
            onChange={(rating) =>
              store.change({ ratings: { ...store.state().content.ratings, [competency.id]: rating } })
            }
          />
        ) : (
          <OverviewStep
            {...{ form, draft, store, disabled, reason }}
            onReason={setReason}
            onGo={go}
            onAside={onHandedIn}
          />
        )}
        <nav className={classes.steps} aria-label={t('competencies')}>
          {at > 0 ? (
            <Button size="md" h={48} variant="default" onClick={() => go(at - 1)}>
              {t('previous')}
            </Button>
          ) : (
            <span />
          )}
          {competency && (
            <Button size="md" h={48} onClick={() => go(at + 1)}>
              {at + 1 < count ? t('next') : t('review')}
            </Button>
          )}
        </nav>
      </div>
      <TwoDrafts conflict={draft.conflict} store={store} zone={zone} />
      <WarnOfLeaving isUnsafe={draft.saving === 'failed' || draft.waits} />
    </div>
  );
}

/** Where one goes on: at what is left to assess, or with all of it done at the overview. */
function firstLeft({ competencies }: Form, ratings: Parameters<typeof CompetencyList>[0]['ratings']): number {
  const left = competencies.findIndex(({ id }) => lackOf(ratings[id]) !== undefined);
  return left === -1 ? competencies.length : left;
}

/** The browser asks before the window is closed while the server has refused to save, or what is handed in has not reached it. */
function WarnOfLeaving({ isUnsafe }: { readonly isUnsafe: boolean }) {
  useEffect(() => {
    if (!isUnsafe) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsafe]);
  return null;
}
