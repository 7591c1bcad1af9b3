import { useTranslation } from 'react-i18next';
import type { SurveyFigures } from '../../../server/contract/surveys.ts';
import { useLanguage } from '../../shell/language.ts';
import { Bars } from './bars.tsx';
import { sayMean, sayShare } from './say-share.ts';
import classes from './surveys.module.css';
import './texts.ts';

type Answers = NonNullable<SurveyFigures['answers']>;

/** What candidates say, or that too few have said it. */
export function Figures({ figures: { invited, answers } }: { readonly figures: SurveyFigures }) {
  const { t } = useTranslation('surveys');
  return (
    <>
      {answers ? (
        <Answered answers={answers} />
      ) : (
        <div className={classes.few}>
          <h2>{t('fewTitle')}</h2>
          <p>{t('fewText')}</p>
        </div>
      )}
      <p className={classes.soft}>
        {answers && `${t('count', { count: answers.count })}. `}
        {t('invited', { count: invited })} {answers && t('step')}
      </p>
    </>
  );
}

function Answered({ answers }: { readonly answers: Answers }) {
  const { t } = useTranslation('surveys');
  const language = useLanguage();
  const { ratings, heardOnTime: heard, feedbackUseful: useful } = answers;
  const rated = ratings.map((count, index) => ({ label: t(`rated${index + 1}`), count })).reverse();
  const hadFeedback = useful.yes + useful.partly + useful.no;
  return (
    <div className={classes.questions}>
      <Bars title={t('rating')} figure={t('mean', { mean: sayMean(answers.mean, language) })} bars={rated} />
      <Bars
        title={t('heardOnTime')}
        figure={
          sayShare(heard.yes, heard.yes + heard.no, language, (percent) => t('onTime', { percent })) ?? t('nobodyKnew')
        }
        bars={(['yes', 'no', 'unsure'] as const).map((key) => ({ label: t(`heard_${key}`), count: heard[key] }))}
      />
      <Bars
        title={t('feedbackUseful')}
        figure={
          sayShare(useful.yes + useful.partly, hadFeedback, language, (percent) => t('ofUse', { percent })) ??
          t('nobodyHad')
        }
        bars={(['yes', 'partly', 'no', 'none'] as const).map((key) => ({
          label: t(`useful_${key}`),
          count: useful[key],
        }))}
      />
    </div>
  );
}
