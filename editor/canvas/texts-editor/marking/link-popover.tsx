import { Button, Group, Popover, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LinkAt, toAddress } from './write-link.ts';

export type LinkPopoverProps = {
  /** The link that is being written or changed. */
  readonly link: LinkAt | undefined;
  readonly onPut: (words: string, address: string) => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
};

/** Below its button, while a link is written or changed: its words and its address. */
export function LinkPopover({ link, onPut, onLeave, children }: LinkPopoverProps) {
  return (
    <Popover
      opened={link !== undefined}
      onDismiss={onLeave}
      position="bottom-start"
      width={300}
      trapFocus
      withRoles={false}
    >
      <Popover.Target>
        <span>{children}</span>
      </Popover.Target>
      <Popover.Dropdown>{link && <LinkForm link={link} onPut={onPut} onLeave={onLeave} />}</Popover.Dropdown>
    </Popover>
  );
}

type FormProps = Omit<LinkPopoverProps, 'link' | 'children'> & { readonly link: LinkAt };

function LinkForm({ link, onPut, onLeave }: FormProps) {
  const { t } = useTranslation('marking');
  const [words, setWords] = useState(link.words);
  const [typed, setTyped] = useState(link.address);
  const [isWrong, setWrong] = useState(false);
  const put = () => {
    const address = toAddress(typed);
    if (address === undefined) setWrong(true);
    else onPut(words, address);
  };
  return (
    <form
      aria-label={t('link')}
      onSubmit={(event) => {
        event.preventDefault();
        // The form stands in the page's only by the order of React.
        event.stopPropagation();
        put();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onLeave();
      }}
    >
      <Stack gap="xs">
        <TextInput
          label={t('address')}
          placeholder={t('addressExample')}
          description={t('addressHint')}
          inputMode="url"
          autoComplete="off"
          data-mantine-stop-propagation
          data-autofocus
          maxLength={2_000}
          error={isWrong && t('addressWrong')}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <TextInput
          label={t('words')}
          data-mantine-stop-propagation
          maxLength={300}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          {link.address !== '' && (
            <Button variant="default" onClick={() => onPut(words, '')}>
              {t('unlink')}
            </Button>
          )}
          <Button type="submit">{t(link.address === '' ? 'putIn' : 'change')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
