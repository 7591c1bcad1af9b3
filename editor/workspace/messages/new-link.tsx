import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../server/contract/applications.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';
import './texts.ts';

const notArrived: readonly string[] = ['failed', 'bounced', 'undelivered'];

/** Sends a candidate a new link in the place of one that did not arrive and has no later one; nothing for every other message. */
export function NewLink({ message: { page, status, rehearsal, applicationId } }: { readonly message: MessageView }) {
  const { t } = useTranslation('messages');
  const replace = useChange(
    () => call(routes.replacePageLink, { params: { applicationId } }),
    ({ sentBy }) => t(sentBy === null ? 'newLinkOnly' : 'newLinkSent'),
  );
  if (page?.kind !== 'newLink' || page.superseded || rehearsal || !notArrived.includes(status)) return null;
  return (
    <Button variant="default" size="xs" mt="sm" loading={replace.isPending} onClick={() => replace.mutate(undefined)}>
      {t('newLink')}
    </Button>
  );
}
