import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { useMe } from '../../shell/use-me.ts';
import { useChange } from '../act/use-act.ts';
import { RenameForm } from '../page/rename-form.tsx';
import classes from './people.module.css';
import './texts.ts';

/** What the organisation is called to its people and its candidates. */
export function OrganisationName() {
  const { t } = useTranslation('people');
  const { name } = useMe().organisation;
  const change = useChange(
    (wanted: string) => call(routes.renameOrganisation, { body: { name: wanted } }),
    (now) => t('organisationSaid', { name: now.name }),
    () => void queryClient.invalidateQueries({ queryKey: keyOf(routes.getMe) }),
  );
  return (
    <section className={classes.section}>
      <Title order={2} size="h3">
        {t('organisation')}
      </Title>
      <Text c="dimmed" size="sm" mb="sm">
        {t('organisationText')}
      </Text>
      <RenameForm
        key={name}
        label={t('organisationLabel')}
        name={name}
        save={t('organisationSave')}
        isSaving={change.isPending}
        onSave={change.mutate}
      />
    </section>
  );
}
