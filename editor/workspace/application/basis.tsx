import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import '../feedback/texts.ts';
import classes from './application.module.css';
import { piecesByHand } from './pieces-by-hand.ts';

type Decision = ApplicationDetail['decisions'][number];
type Kept = NonNullable<Decision['basis']>;
type Props = { readonly decision: Decision; readonly basis: Kept; readonly steps: readonly BoardStep[] };
const parts = ['feedbackText', 'strength', 'development'] as const;

/** What a decision stood on when it was made: whose scorecards, and what each sentence that was sent rests on. */
export function Basis({ decision, basis, steps }: Props) {
  const { t } = useTranslation(['application', 'feedback']);
  const shown = parts.flatMap((part) => {
    const text = decision[part];
    const own = basis.sentences.filter((sentence) => sentence.part === part);
    return text === null || own.length === 0 ? [] : [{ part, pieces: piecesByHand(text, own) }];
  });
  return (
    <div className={classes.rating}>
      <div className={classes.soft}>{t('basis')}</div>
      {basis.scorecards.length === 0 && <p className={classes.quote}>{t('basisNone')}</p>}
      {basis.scorecards.map(({ id, authorName, number, revisedSince }) => (
        <p key={id} className={classes.quote}>
          {t(revisedSince ? 'basisRevised' : 'basisScorecard', { name: authorName, number })}
        </p>
      ))}
      {basis.whose && <p className={classes.quote}>{t(`whose_${basis.whose}`)}</p>}
      {shown.length > 0 && (
        <details>
          <summary className={classes.summary}>{t('basisSentences')}</summary>
          <ul>
            {shown.flatMap(({ part, pieces }) =>
              pieces.map(({ from, text, source }) => (
                <li key={`${part} ${from}`}>
                  <p className={classes.quote}>{text}</p>
                  <span className={classes.soft}>
                    <SourceWords decision={decision} basis={basis} steps={steps} source={source} />
                  </span>
                </li>
              )),
            )}
          </ul>
        </details>
      )}
    </div>
  );
}

type Source = Kept['sentences'][number]['source'] | { readonly kind: 'hand' };

function SourceWords({ decision, basis, steps, source }: Props & { readonly source: Source }) {
  const { t } = useTranslation('feedback');
  const language = useLanguage();
  if (source.kind === 'hand') return t('fromHand');
  if (source.kind === 'frame') return t('fromFrame');
  const competency = competencyName(steps, decision.stepId, source.competencyId);
  const name = competency ? inLanguage(competency, language) : source.competencyId;
  if (source.kind === 'anchor') return t('fromAnchor', { competency: name });
  const author = basis.scorecards.find(({ id }) => id === source.scorecardId)?.authorName ?? '';
  return `${t('fromEvidence', { name: author })} (${name})`;
}

const competencyName = (steps: readonly BoardStep[], stepId: string, competencyId: string) =>
  steps.find((step) => step.stepId === stepId)?.competencies.find(({ id }) => id === competencyId)?.name;
