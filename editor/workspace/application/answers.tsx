import { useTranslation } from 'react-i18next';
import type { LocalText } from '../../../process/definition/schema.ts';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { When } from '../page/when.tsx';
import classes from './application.module.css';
import { stepName } from './step-name.ts';

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
  const { t } = useTranslation('application');
  const language = useLanguage();
  const named = (one: unknown): string => {
    if (typeof one === 'boolean') return t(one ? 'yes' : 'no');
    return inLanguage((options as Record<string, LocalText> | null)?.[String(one)], language) || String(one);
  };
  return (
    <div>
      <dt className={classes.soft}>{inLanguage(label, language)}</dt>
      <dd>{Array.isArray(value) ? value.map(named).join(', ') : named(value)}</dd>
    </div>
  );
}
