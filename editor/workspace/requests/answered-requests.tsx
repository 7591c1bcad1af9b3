import { useTranslation } from 'react-i18next';
import type { RequestView } from '../../../server/contract/requests.ts';
import classes from '../application/application.module.css';
import '../application/texts.ts';
import { When } from '../page/when.tsx';
import './texts.ts';

type Props = { readonly requests: readonly RequestView[]; readonly zone: string };

/** How requests were answered, by whom and in what words, folded; nothing where none was. */
export function AnsweredRequests({ requests, zone }: Props) {
  const { t } = useTranslation('requests');
  if (requests.length === 0) return null;
  return (
    <details>
      <summary className={classes.summary}>{t('answered', { count: requests.length })}</summary>
      <ul>
        {requests.map((request) => (
          <Answered key={request.id} request={request} zone={zone} />
        ))}
      </ul>
    </details>
  );
}

function Answered({ request, zone }: { readonly request: RequestView; readonly zone: string }) {
  const { t } = useTranslation(['requests', 'application']);
  const { kind, status, askedAt, answeredAt, answeredBy, reason, text, wordingReason } = request;
  const words = [
    [t('reason'), reason && t(`reason_${reason}`)],
    [t('sentText'), text],
    [t('application:wordingReason'), wordingReason],
  ] as const;
  return (
    <li>
      <strong>{t(kind === 'deletion' && status === 'refused' ? 'deletion_refused' : `${kind}_done`)}</strong>
      <div className={classes.soft}>
        {t('asked')} <When at={askedAt} zone={zone} />
        {answeredAt !== null && (
          <>
            {' · '}
            {t('answeredAt')} <When at={answeredAt} zone={zone} />
          </>
        )}
        {answeredBy !== null && ` · ${answeredBy}`}
      </div>
      {words.map(
        ([label, said]) =>
          said && (
            <div key={label} className={classes.rating}>
              <div className={classes.soft}>{label}</div>
              <p className={classes.quote}>{said}</p>
            </div>
          ),
      )}
    </li>
  );
}
