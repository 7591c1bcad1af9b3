import { Button, CopyButton, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';

type Props = {
  readonly application: ApplicationDetail & { readonly pageUrl: string };
  readonly mayChange: boolean;
};

/** The way to the candidate's page, and another link where somebody else may know it. */
export function PageLink({ application: { applicationId, pageUrl, rehearsal }, mayChange }: Props) {
  const { t } = useTranslation('application');
  const replace = useChange(
    () => call(routes.replacePageLink, { params: { applicationId } }),
    ({ sentBy }) => t(sentBy === null ? 'linkReplacedOnly' : 'linkReplaced'),
  );
  return (
    <Group gap="xs">
      <CopyButton value={pageUrl}>
        {({ copied, copy }) => (
          <Button size="compact-xs" variant="default" onClick={copy}>
            {t(copied ? 'copied' : 'copyPage')}
          </Button>
        )}
      </CopyButton>
      <Button component="a" href={pageUrl} target="_blank" rel="noreferrer" size="compact-xs" variant="subtle">
        {t('openPage')}
      </Button>
      {mayChange && !rehearsal && (
        <Button
          size="compact-xs"
          variant="subtle"
          title={t('replaceLinkMeans')}
          loading={replace.isPending}
          onClick={() => replace.mutate(undefined)}
        >
          {t('replaceLink')}
        </Button>
      )}
    </Group>
  );
}
