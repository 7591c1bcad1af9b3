import { useTranslation } from 'react-i18next';
import type { SenderView } from '../../../server/contract/senders.ts';
import { When } from '../page/when.tsx';
import classes from './senders.module.css';

/** That a way out takes nothing, since when, why, and what Besked does meanwhile. */
export function Refusal({ means, does, since }: NonNullable<SenderView['refuses']>) {
  const { t } = useTranslation('senders');
  return (
    <p className={classes.wrong}>
      {t('refuses')} <When at={since} />: {means} {does}
    </p>
  );
}
