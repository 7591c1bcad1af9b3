import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Proof } from '../../../server/contract/proof.ts';
import { useLanguage } from '../../shell/language.ts';
import { sayShare } from '../surveys/say-share.ts';
import classes from './proof.module.css';
import './texts.ts';

/** The three figures that count: on time, on the first date, and in silence. */
export function Shares({ promises: { due, kept, keptAsFirstTold, silent } }: Pick<Proof, 'promises'>) {
  const { t } = useTranslation('proof');
  const language = useLanguage();
  const share = (count: number) => sayShare(count, due, language, (percent) => percent) ?? '–';
  return (
    <dl className={classes.shares}>
      <div>
        <dt>{t('byLastTold')}</dt>
        <dd className={classes.figure}>{share(kept)}</dd>
        <dd className={classes.soft}>{t('byLastToldOf', { count: kept, due })}</dd>
      </div>
      <div>
        <dt>{t('byFirstTold')}</dt>
        <dd className={classes.figure}>{share(keptAsFirstTold)}</dd>
        <dd className={classes.soft}>{t('byFirstToldOf', { count: keptAsFirstTold, due })}</dd>
      </div>
      <div data-wrong={silent > 0}>
        <dt>{t('silent')}</dt>
        <dd className={classes.figure}>{silent.toLocaleString(language)}</dd>
        <dd className={classes.soft}>
          {t(silent > 0 ? 'silentSome' : 'silentNone')} {silent > 0 && <Link to="/">{t('silentSee')}</Link>}
        </dd>
      </div>
    </dl>
  );
}
