import { Drawer, Text } from '@mantine/core';
import type { ReactNode } from 'react';

type SideSheetProps = {
  readonly title: string;
  /** In pixels; on a narrower screen it takes all of it. */
  readonly width: number;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Drawn while it is open, so that it begins anew each time. */
  readonly children: ReactNode;
};

/** What is done beside the page that it is about. */
export function SideSheet({ title, width, isOpen, onClose, children }: SideSheetProps) {
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="right"
      size={`min(${width}px, 100vw)`}
      title={
        <Text span fz="h3" fw={600}>
          {title}
        </Text>
      }
    >
      {isOpen && children}
    </Drawer>
  );
}
