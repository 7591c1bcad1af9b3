import { useTranslation } from 'react-i18next';
import type { PartFinding } from '../../../server/contract/wording.ts';
import { useLanguage } from '../../shell/language.ts';
import classes from './wording.module.css';
import './texts.ts';

/** What the server found in the words of a message, in short: what stops it, then what to read once more. */
export function FoundWords({ findings }: { readonly findings: readonly Pick<PartFinding, 'severity' | 'reason'>[] }) {
  const { t } = useTranslation('wording');
  const language = useLanguage();
  return (['blocks', 'advises'] as const).map((severity) => {
    const found = findings.filter((one) => one.severity === severity).map(({ reason }) => reason[language]);
    if (found.length === 0) return null;
    return (
      <p key={severity} className={classes.finding} data-severity={severity}>
        <strong>{t(severity)}</strong>: {[...new Set(found)].join(' ')}
      </p>
    );
  });
}
