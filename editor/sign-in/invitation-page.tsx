import { Alert, Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { z } from 'zod';
import { routes } from '../../server/contract/routes.ts';
import { isApiError } from '../shell/api/api-error.ts';
import { call } from '../shell/api/call.ts';
import { signIn } from '../shell/api/session.ts';
import { useRoute } from '../shell/api/use-route.ts';
import { Failed } from '../shell/error-page.tsx';
import { changeLanguage } from '../shell/language.ts';
import { detailOf, titleOf } from '../shell/toast.tsx';
import { Entrance } from './entrance.tsx';
import { NewPassword } from './new-password.tsx';

type Invitation = z.output<(typeof routes.getInvitationByLink)['answer']>;

/** What one is invited to, by the link of a mail: a new account, or another organisation for the one that there is. */
export function InvitationPage() {
  const { t } = useTranslation('sign-in');
  const { token = '' } = useParams();
  const found = useRoute(routes.getInvitationByLink, { params: { token } }, { staleTime: Number.POSITIVE_INFINITY });
  if (isApiError(found.error, 'linkUsed'))
    return (
      <Entrance title={t('inviteUsed')} text={t('inviteUsedText')}>
        <Stack gap="md">
          <Button component={Link} to="/sign-in">
            {t('back')}
          </Button>
          <Anchor component={Link} to="/forgot-password" size="sm">
            {t('forgot')}
          </Anchor>
        </Stack>
      </Entrance>
    );
  if (isApiError(found.error, 'notFound'))
    return (
      <Entrance title={t('inviteGone')} text={t('inviteGoneText')}>
        {null}
      </Entrance>
    );
  if (found.error) return <Failed error={found.error} again={() => void found.refetch()} />;
  if (!found.data) return null;
  const { organisation, role, email, hasAccount } = found.data;
  return (
    <Entrance title={t('inviteTitle', { organisation })} text={t('inviteText', { role: t(`role_${role}`), email })}>
      {hasAccount ? <Join invitation={found.data} token={token} /> : <Create invitation={found.data} token={token} />}
    </Entrance>
  );
}

type Of = { readonly invitation: Invitation; readonly token: string };

function Create({ invitation: { email, language }, token }: Of) {
  const { t } = useTranslation('sign-in');
  const enter = useEnter();
  const attempt = useMutation({
    mutationFn: async (form: FormData) => {
      const password = String(form.get('password'));
      await call(routes.acceptInvitation, {
        params: { token },
        body: { name: String(form.get('name')).trim(), password },
      });
      changeLanguage(language);
      await signIn(email, password);
    },
    onSuccess: enter,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    attempt.mutate(new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Wrong error={attempt.error} />
        {/* For password managers: whose password it is. */}
        <input type="hidden" name="email" autoComplete="username" value={email} />
        <TextInput name="name" label={t('name')} autoComplete="name" maxLength={200} required autoFocus />
        <NewPassword />
        <Button type="submit" loading={attempt.isPending}>
          {t('inviteSubmit')}
        </Button>
      </Stack>
    </form>
  );
}

function Join({ invitation: { email, organisation }, token }: Of) {
  const { t } = useTranslation('sign-in');
  const enter = useEnter();
  const me = useRoute(routes.getMe, {});
  const attempt = useMutation({
    mutationFn: () => call(routes.acceptInvitation, { params: { token }, body: {} }),
    onSuccess: enter,
  });
  if (me.isPending) return null;
  // An account of no organisation: the server alone knows whose it is.
  const isOfNone = isApiError(me.error, 'noOrganisation');
  const isOther = isOfNone ? isApiError(attempt.error, 'notSignedIn') : me.data?.email !== email;
  if (isOther)
    return (
      <Stack gap="md">
        <Text>{t('inviteHas', { organisation })}</Text>
        <Button component={Link} to={`/sign-in?next=${encodeURIComponent(`/invitation/${token}`)}`}>
          {t('inviteSignIn')}
        </Button>
      </Stack>
    );
  return (
    <Stack gap="md">
      <Wrong error={attempt.error} />
      <Text>{me.data ? t('inviteAs', { name: me.data.name }) : t('inviteOfNone')}</Text>
      <Button loading={attempt.isPending} onClick={() => attempt.mutate()}>
        {t('inviteJoin', { organisation })}
      </Button>
    </Stack>
  );
}

function Wrong({ error }: { readonly error: Error | null }) {
  const { t } = useTranslation('sign-in');
  if (!error) return null;
  return (
    <Alert color="red" variant="light" role="alert" title={titleOf(error)}>
      {detailOf(error)}
      {/* The account was made, and the answer to it was lost. */}
      {isApiError(error, 'linkUsed') && (
        <Anchor component={Link} to="/sign-in" size="sm" display="block">
          {t('back')}
        </Anchor>
      )}
    </Alert>
  );
}

function useEnter(): () => Promise<void> | void {
  const client = useQueryClient();
  const navigate = useNavigate();
  return () => {
    client.clear();
    return navigate('/', { replace: true });
  };
}
