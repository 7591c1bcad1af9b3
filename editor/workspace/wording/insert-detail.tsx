import { Button, Menu, Text } from '@mantine/core';
import { IconVariable } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { textVariables } from '../../../process/texts/variables.ts';
import { useLanguage } from '../../shell/language.ts';

type InsertDetailProps = {
  readonly label: string;
  /** The field that is written in; the detail comes where its cursor stands. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly onWrite: (text: string) => void;
  /** Whether a date is told, and can be put in. */
  readonly tells?: boolean;
};

const always = textVariables.filter(({ knownFrom, path }) => knownFrom === 'always' && path !== 'page.url');
const dates = textVariables.filter(({ path }) => path === 'promise.long' || path === 'promise.date');

/** A menu of what a text to several candidates can say of each, put in where one writes. */
export function InsertDetail({ label, field, text, onWrite, tells = false }: InsertDetailProps) {
  const language = useLanguage();
  const insert = (path: string) => {
    const at = field.current?.selectionStart ?? text.length;
    onWrite(`${text.slice(0, at)}{{ ${path} }}${text.slice(field.current?.selectionEnd ?? at)}`);
    field.current?.focus();
  };
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="subtle" size="compact-sm" mt={4} leftSection={<IconVariable size={16} aria-hidden="true" />}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {[...(tells ? dates : []), ...always].map(({ path, label: name, example }) => (
          <Menu.Item key={path} onClick={() => insert(path)}>
            {name[language]}{' '}
            <Text span c="dimmed" size="sm">
              {example[language]}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
