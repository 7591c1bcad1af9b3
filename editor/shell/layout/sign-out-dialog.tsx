import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props = {
  /** How many texts would be gone; null while nobody is asked. */
  readonly count: number | null;
  readonly onLeave: () => void;
  readonly onStay: () => void;
};

/** Says before signing out what would be gone with it. */
export function SignOutDialog({ count, onLeave, onStay }: Props) {
  const { t } = useTranslation();
  return (
    <Modal opened={count !== null} onClose={onStay} title={t('leaving.title')}>
      <Text mb="md">{t('leaving.text', { count: count ?? 0 })}</Text>
      <Group>
        <Button onClick={onLeave}>{t('leaving.leave')}</Button>
        <Button variant="subtle" onClick={onStay}>
          {t('leaving.stay')}
        </Button>
      </Group>
    </Modal>
  );
}
