import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../server/contract/applications.ts';
import { When } from '../page/when.tsx';
import classes from './messages.module.css';
import './texts.ts';

/** Every attempt to hand a message over: by what, when, and what became of it. */
export function MessageAttempts({ message: { deliveries } }: { readonly message: MessageView }) {
  const { t } = useTranslation('messages');
  return (
    <>
      <h3>{t('attempts')}</h3>
      {deliveries.length === 0 && <p className={classes.soft}>{t('noAttempts')}</p>}
      <ol className={classes.attempts}>
        {deliveries.map(({ attempt, provider, outcome, startedAt, reason, code }) => (
          <li key={attempt}>
            <strong>
              {t(`by_${provider}`, provider)}: {t(`outcome_${outcome ?? 'ongoing'}`)}
            </strong>
            <When at={startedAt} />
            {(reason ?? code) && <span>{reason ?? code}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}
