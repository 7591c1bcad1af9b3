import { Button, Modal, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';

type Props = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly size?: 'lg';
  /** What is asked. */
  readonly children: ReactNode;
  readonly button: string;
  readonly color?: 'red';
  /** Whether it can be sent as it is. */
  readonly isReady: boolean;
  readonly isPending: boolean;
  readonly send: () => void;
};

/** The form by which a candidate's request is answered, one way or another. */
export function RequestDialog({
  opened,
  onClose,
  title,
  size,
  children,
  button,
  color,
  isReady,
  isPending,
  send,
}: Props) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) send();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={title} {...(size && { size })}>
      <form onSubmit={submit}>
        <Stack gap="md">
          {children}
          <Button type="submit" {...(color && { color })} disabled={!isReady} loading={isPending}>
            {button}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
