import { IconAlertTriangle, IconBulb } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { WordingContext } from '../../../process/wording/contract.ts';
import { lintWording } from '../../../process/wording/lint-wording.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import classes from './feedback.module.css';

/** What the wording lint says of a text, in the order of the text. */
export function Margin({
  text,
  language,
  context,
}: {
  readonly text: string;
  readonly language: 'sv' | 'en';
  /** What the reader must not learn, as far as it is known here; the server knows all names. */
  readonly context: WordingContext;
}) {
  const { t } = useTranslation('feedback');
  const shown = useLanguage();
  const findings = lintWording(text, language, context);
  if (findings.length === 0) return <p className={classes.soft}>{t('clean')}</p>;
  return (
    <ul className={classes.findings} aria-live="polite">
      {findings.map(({ from, to, code, severity, reason, suggestion }) => (
        <li key={`${from} ${code}`} data-severity={severity}>
          {severity === 'blocks' ? <IconAlertTriangle size={16} aria-hidden /> : <IconBulb size={16} aria-hidden />}
          <span>
            <strong>
              {t(severity)}: <q lang={language}>{text.slice(from, to)}</q>
            </strong>{' '}
            {inLanguage(reason, shown)}{' '}
            {suggestion.replacement === undefined
              ? inLanguage(suggestion.say, shown)
              : t('better', { words: suggestion.replacement })}
          </span>
        </li>
      ))}
    </ul>
  );
}
