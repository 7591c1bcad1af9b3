import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { When } from '../page/when.tsx';
import classes from './application.module.css';
import { stepName } from './step-name.ts';
import { useValueInWords } from './use-value-in-words.ts';

type Answer = ApplicationDetail['answers'][number];
type Props = {
  readonly answers: readonly Answer[];
  readonly zone: string;
  readonly steps: readonly BoardStep[];
};

/** What was answered to the questions of the drawing, by whom and when; nothing where nothing was. */
export function Answers({ answers, zone, steps }: Props) {
  const { t } = useTranslation('application');
  const names = stepName(steps, useLanguage());
  if (answers.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{t('answers')}</h2>
      <ul>
        {answers.map(({ stepId, visit, answeredAt, by, given }) => (
          <li key={`${stepId}/${visit}`}>
            <div className={classes.pair}>
              <strong>{names.step(stepId)}</strong>
              <span className={classes.soft}>
                {by.kind === 'person' && t('answeredBy', { name: by.name })} <When at={answeredAt} zone={zone} />
              </span>
            </div>
            <dl className={classes.given}>
              {given.map((one, index) => (
                <Given key={index} given={one} />
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Given({ given: { label, value, options } }: { readonly given: Answer['given'][number] }) {
  const language = useLanguage();
  const said = useValueInWords();
  return (
    <div>
      <dt className={classes.soft}>{inLanguage(label, language)}</dt>
      <dd>{said(value, { kind: isDay(value) ? 'date' : 'text', options })}</dd>
    </div>
  );
}

// Of an answer the kind of its question is not told.
const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
