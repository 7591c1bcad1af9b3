import { Button, Group, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InvitationView } from '../../../server/contract/invitations.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';
import { LoadMore } from '../page/load-more.tsx';
import { usePages } from '../page/use-pages.ts';
import { When } from '../page/when.tsx';
import classes from './people.module.css';
import { refreshPeople } from './refresh-people.ts';
import './texts.ts';

/** Who has been invited and has not come yet; nothing at all where nobody is awaited. */
export function Invitations() {
  const { t } = useTranslation('people');
  const invitations = usePages(routes.listInvitations, {});
  if (invitations.items.length === 0) return null;
  return (
    <section className={classes.section}>
      <Title order={2} size="h3">
        {t('invitations')}
      </Title>
      <ul className={classes.list}>
        {invitations.items.map((invitation) => (
          <Invitation key={invitation.id} invitation={invitation} />
        ))}
      </ul>
      <LoadMore pages={invitations} />
    </section>
  );
}

function Invitation({ invitation: { id, email, role, status, expiresAt } }: { readonly invitation: InvitationView }) {
  const { t } = useTranslation('people');
  const params = { invitationId: id };
  const again = useChange(
    () => call(routes.resendInvitation, { params }),
    ({ mail }) => t(mail.provider === 'mailbox' ? 'invitedInside' : `invited_${mail.outcome}`, { email }),
    refreshPeople,
  );
  const revoke = useChange(
    () => call(routes.revokeInvitation, { params }),
    () => t('revoked', { email }),
    refreshPeople,
  );
  return (
    <li className={classes.row}>
      <div>
        <strong>{email}</strong>
        <div className={classes.soft}>
          {t(role)} · {t(status === 'expired' ? 'ranOut' : 'goodUntil')} <When at={expiresAt} />
        </div>
      </div>
      <Group gap="xs">
        <Button variant="default" size="compact-sm" loading={again.isPending} onClick={() => again.mutate(undefined)}>
          {t('resend')}
        </Button>
        <Button variant="subtle" size="compact-sm" loading={revoke.isPending} onClick={() => revoke.mutate(undefined)}>
          {t('revoke')}
        </Button>
      </Group>
    </li>
  );
}
