import { Checkbox, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { roles, type Role } from '../../../server/contract/access.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf, useRoute } from '../../shell/api/use-route.ts';
import { useChange } from '../act/use-act.ts';
import classes from './people.module.css';
import './texts.ts';

/** Of which roles a second step is demanded when they sign in. */
export function SignInPolicy() {
  const { t } = useTranslation('people');
  const { data } = useRoute(routes.getSignInPolicy, {});
  const change = useChange(
    (twoFactorRoles: Role[]) => call(routes.setSignInPolicy, { body: { twoFactorRoles } }),
    () => t('policyChanged'),
    () => {
      for (const route of [routes.getSignInPolicy, routes.getMe])
        void queryClient.invalidateQueries({ queryKey: keyOf(route) });
    },
  );
  if (!data) return null;
  return (
    <section className={classes.section}>
      <Title order={2} size="h3">
        {t('policy')}
      </Title>
      <Text c="dimmed" size="sm" mb="sm">
        {t('policyText')}
      </Text>
      <Checkbox.Group
        aria-label={t('policy')}
        value={data.twoFactorRoles}
        onChange={(chosen) => change.mutate(roles.filter((role) => chosen.includes(role)))}
      >
        <Group gap="md">
          {roles.map((role) => (
            <Checkbox key={role} value={role} label={t(role)} disabled={change.isPending} />
          ))}
        </Group>
      </Checkbox.Group>
    </section>
  );
}
