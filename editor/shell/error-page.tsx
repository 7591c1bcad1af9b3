import { Button, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useRouteError } from 'react-router';
import { isMissing, unreachable } from './api/api-error.ts';
import { detailOf, titleOf } from './toast.tsx';

/** One sentence of what happened, one of what to do, and what can be pressed. */
export function Notice({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <Stack gap="sm" p="xl" maw={560} role="alert">
      <Title order={1} size="h2">
        {title}
      </Title>
      <Text c="dimmed">{text}</Text>
      <Group gap="xs" mt="xs">
        {children}
      </Group>
    </Stack>
  );
}

/** A question to the server that failed, with a way to ask again; what does not exist (any more) is said so, with a way on. */
export function Failed({ error, again }: { readonly error: unknown; readonly again: () => void }) {
  const { t } = useTranslation();
  // Asking again finds nothing either.
  if (isMissing(error)) return <NotFound />;
  return (
    <Notice title={titleOf(error)} text={detailOf(error)}>
      <Button onClick={again}>{t('error.again')}</Button>
    </Notice>
  );
}

/** The code or the look of a page that has not been visited yet could not be fetched: each browser has its own words for it, and the bundler too. */
const isUnloaded = (error: unknown) =>
  error instanceof Error &&
  /dynamically imported module|importing a module script|unable to preload css/i.test(error.message);

/** What the router shows when a page itself broke, or could not be fetched. */
export function RouteError() {
  const { t } = useTranslation();
  const broken = useRouteError();
  const error = isUnloaded(broken) ? unreachable() : broken;
  return (
    <Notice title={titleOf(error)} text={detailOf(error)}>
      <Button onClick={() => window.location.reload()}>{t('error.reloadPage')}</Button>
      <Button component={Link} to="/" variant="default">
        {t('error.home')}
      </Button>
    </Notice>
  );
}

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Notice title={t('notFound.title')} text={t('notFound.text')}>
      <Button component={Link} to="/">
        {t('error.home')}
      </Button>
    </Notice>
  );
}

/** What stands where one's role may not do what the page is for. */
export function NotAllowed() {
  const { t } = useTranslation();
  return (
    <Notice title={t('notAllowed.title')} text={t('notAllowed.text')}>
      <Button component={Link} to="/">
        {t('error.home')}
      </Button>
    </Notice>
  );
}
