import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { detailOf, titleOf } from '../../shell/toast.tsx';

/** In the place of whom it concerns: it is on its way, or did not come and can be asked for again. */
export function NoMoving({ error, again }: { readonly error: Error | null; readonly again: () => void }) {
  const { t } = useTranslation();
  if (!error) return <ListSkeleton rows={4} />;
  return (
    <Group role="alert">
      <Text c="var(--red)" flex={1}>
        {titleOf(error)} {detailOf(error)}
      </Text>
      <Button variant="default" size="compact-sm" onClick={again}>
        {t('error.again')}
      </Button>
    </Group>
  );
}
