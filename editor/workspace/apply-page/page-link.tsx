import { Button, CopyButton, Group, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApplyPageView } from '../../../server/contract/apply-page.ts';
import { routes } from '../../../server/contract/routes.ts';
import { pathOf } from '../../shell/api/call.ts';
import { useLanguage } from '../../shell/language.ts';

type Props = { readonly jobId: string; readonly page: ApplyPageView; readonly isChanged: boolean };

/** The address of the page, to copy, and how the page looks as it is saved. */
export function PageLink({ jobId, page, isChanged }: Props) {
  const { t } = useTranslation('applyPage');
  const language = useLanguage();
  const preview = pathOf(routes.previewApplyPage.path, { params: { jobId }, query: { language } });
  const canPreview = page.revision > 0;
  return (
    <div>
      <TextInput label={t('link')} value={page.url} readOnly onFocus={(event) => event.currentTarget.select()} />
      <Group gap="xs" mt="xs">
        <CopyButton value={page.url}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="default" onClick={copy}>
              {t(copied ? 'copied' : 'copy')}
            </Button>
          )}
        </CopyButton>
        {canPreview && (
          <Button component="a" href={preview} target="_blank" rel="noreferrer" size="compact-sm" variant="subtle">
            {t('preview')}
          </Button>
        )}
        {(isChanged || !canPreview) && (
          <Text size="sm" c="dimmed">
            {t('previewUnsaved')}
          </Text>
        )}
      </Group>
    </div>
  );
}
