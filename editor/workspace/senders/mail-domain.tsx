import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import type { SenderDomain } from '../../../server/contract/senders.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { ToCopy } from './to-copy.tsx';
import classes from './senders.module.css';

/** How the domain that mails by a sender are from stands now: each record, what was found and what to set; asked anew on demand. */
export function MailDomain({ sender }: { readonly sender: string }) {
  const { t } = useTranslation('senders');
  const asked = useRoute(routes.checkSenderDomain, { params: { senderId: sender } }, { gcTime: 0 });
  if (asked.error && !asked.data) return <Failed error={asked.error} again={() => void asked.refetch()} />;
  if (!asked.data) return <ListSkeleton rows={3} />;
  const { domain, provider, tracking, records } = asked.data;
  if (domain === null) return <Text>{t('domainNone')}</Text>;
  const isSilent = records.every(({ status }) => status === 'unknown');
  return (
    <Stack gap="md">
      <Title order={3} size="h4" className={classes.domain ?? ''}>
        {domain}
      </Title>
      {provider && <Text>{t(`domain_${provider}`)}</Text>}
      {tracking.length > 0 && (
        <Alert color="red" title={t(`tracks_${tracking.join('_')}`)}>
          {t('tracksText')}
        </Alert>
      )}
      {isSilent && (
        <Alert color="yellow" title={t('dnsAway')}>
          {t('dnsAwayText')}
        </Alert>
      )}
      <ul className={classes.records}>
        {records.map((record) => (
          <DomainRecord key={`${record.kind}/${record.type}/${record.name}`} record={record} />
        ))}
      </ul>
      <Button
        variant="default"
        loading={asked.isFetching}
        onClick={() => void asked.refetch()}
        style={{ alignSelf: 'start' }}
      >
        {t('checkAgain')}
      </Button>
    </Stack>
  );
}

function DomainRecord({ record }: { readonly record: SenderDomain['records'][number] }) {
  const { t } = useTranslation('senders');
  const { kind, type, name, status, value, priority, found } = record;
  const isWanting = status === 'missing' || status === 'wrong';
  return (
    <li>
      <strong data-status={status} className={classes.status}>
        {type === 'MX' && kind === 'MX' ? 'MX' : kind}: {t(`record_${status}`)}
      </strong>
      <div className={classes.soft}>{t(`for_${kind}`)}</div>
      <div className={classes.name}>
        {type} {name}
      </div>
      {(status === 'wrong' || (status === 'unsure' && found.length > 0)) && (
        <div className={classes.name}>{t('found', { value: found.join(' · ') })}</div>
      )}
      {status === 'unsure' && <Text size="sm">{t(`unsure_${kind}`)}</Text>}
      {status === 'unsure' && value !== null && <ToCopy label={t('toSet')} value={value} />}
      {isWanting && value === null && <Text size="sm">{t(`ask_${kind}`)}</Text>}
      {isWanting && value !== null && <ToCopy label={t('toSet')} value={value} />}
      {isWanting && priority !== null && <Text size="sm">{t('priority', { priority })}</Text>}
    </li>
  );
}
