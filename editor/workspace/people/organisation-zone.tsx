import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { useMe } from '../../shell/use-me.ts';
import { useChange } from '../act/use-act.ts';
import { ZoneForm } from '../jobs/zone-form.tsx';
import classes from './people.module.css';
import './texts.ts';

/** In which zone the organisation reads its days, and new jobs begin. */
export function OrganisationZone() {
  const { t } = useTranslation('people');
  const { zone } = useMe().organisation;
  const change = useChange(
    (wanted: string) => call(routes.setOrganisationZone, { body: { zone: wanted } }),
    (now) => t('zoneSaid', { zone: now.zone }),
    () => void queryClient.invalidateQueries({ queryKey: keyOf(routes.getMe) }),
  );
  return (
    <section className={classes.section}>
      <Title order={2} size="h3">
        {t('zoneTitle')}
      </Title>
      <Text c="dimmed" size="sm" mb="sm">
        {t('zoneText')}
      </Text>
      <ZoneForm
        key={zone}
        label={t('zoneLabel')}
        zone={zone}
        save={t('zoneSave')}
        isSaving={change.isPending}
        onSave={change.mutate}
      />
    </section>
  );
}
