import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type ActButtonProps = {
  readonly act: 'test' | 'domain' | 'edit' | 'remove';
  /** The sender's. */
  readonly name: string;
  readonly onOpen: () => void;
};

/** Opens one of the things that can be done with a sender, whose name a screen reader hears. */
export function ActButton({ act, name, onOpen }: ActButtonProps) {
  const { t } = useTranslation('senders');
  return (
    <Button variant="default" size="compact-sm" aria-label={t(`${act}Of`, { name })} onClick={onOpen}>
      {t(act)}
    </Button>
  );
}
