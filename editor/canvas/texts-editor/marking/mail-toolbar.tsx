import { ActionIcon, Tooltip } from '@mantine/core';
import { IconBold, IconItalic, IconLink, IconList, IconListNumbers } from '@tabler/icons-react';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { printed } from '../../keys/key-caps.tsx';
import '../../keys/texts.ts';
import { type WritingAction, writingActions, writingKeys } from '../../keys/writing-keys.ts';
import type { Range } from './edit.ts';
import { kept } from '../../inspector/inputs/kept.tsx';
import { LinkPopover, type LinkPopoverProps } from './link-popover.tsx';
import classes from './marking.module.css';
import './texts.ts';
import { hasList } from './toggle-list.ts';
import { hasMark } from './toggle-mark.ts';
import type { Marking } from './use-marking.ts';
import { useSelection } from './use-selection.ts';
import { linkAt } from './write-link.ts';

const icons = {
  strong: IconBold,
  emphasis: IconItalic,
  link: IconLink,
  bullets: IconList,
  numbers: IconListNumbers,
} as const satisfies Readonly<Record<WritingAction, unknown>>;

const isOn: Readonly<Record<WritingAction, (text: string, range: Range) => boolean>> = {
  strong: (text, range) => hasMark(text, range, 'strong'),
  emphasis: (text, range) => hasMark(text, range, 'emphasis'),
  link: (text, range) => linkAt(text, range).address !== '',
  bullets: (text, range) => hasList(text, range, 'bullets'),
  numbers: (text, range) => hasList(text, range, 'numbers'),
};

type ToolbarProps = {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** The id of the field. */
  readonly controls: string;
  readonly text: string;
  readonly marking: Marking;
};

/** The marks that a mail can have, above its letter: one stop for Tab, arrow keys go from button to button. */
export function MailToolbar({ field, controls, text, marking }: ToolbarProps) {
  const { t } = useTranslation('marking');
  const selection = useSelection(field);
  const [stop, setStop] = useState<WritingAction>('strong');
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = writingActions.indexOf(stop);
    const last = writingActions.length - 1;
    const next = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[
      event.key
    ];
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll<HTMLElement>('[data-writes]')[next]?.focus();
  };
  const propsOf = (action: WritingAction): MarkProps => ({
    action,
    isOn: isOn[action](text, selection),
    isStop: action === stop,
    onFocus: () => setStop(action),
    onClick: () => marking.act(action),
  });
  return (
    <div
      role="toolbar"
      aria-label={t('toolbar')}
      aria-controls={controls}
      className={classes.toolbar}
      onKeyDown={(event) => {
        // What is typed in the link's own form belongs to that.
        if (event.currentTarget.contains(event.target as Node)) onKeyDown(event);
      }}
    >
      {writingActions.map((action) =>
        action === 'link' ? (
          <LinkMark
            key={action}
            {...propsOf(action)}
            link={marking.link}
            onPut={marking.putLink}
            onLeave={marking.leaveLink}
          />
        ) : (
          <Mark key={action} {...propsOf(action)} />
        ),
      )}
    </div>
  );
}

type MarkProps = {
  readonly action: WritingAction;
  readonly isOn: boolean;
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onClick: () => void;
};

const LinkMark = kept(function LinkMark({
  link,
  onPut,
  onLeave,
  ...mark
}: MarkProps & Omit<LinkPopoverProps, 'children'>) {
  return (
    <LinkPopover link={link} onPut={onPut} onLeave={onLeave}>
      <Mark {...mark} />
    </LinkPopover>
  );
});

const Mark = kept(function Mark({ action, isOn: isPressed, isStop, onFocus, onClick }: MarkProps) {
  const { t } = useTranslation('keys');
  const Icon = icons[action];
  return (
    <Tooltip label={`${t(action)} (${printed(writingKeys[action])[0]?.join(' ') ?? ''})`}>
      <ActionIcon
        className={classes.mark ?? ''}
        aria-label={t(action)}
        aria-pressed={isPressed}
        aria-keyshortcuts={writingKeys[action].map((keys) => keys.replace('Mod', 'Control')).join(' ')}
        data-writes={action}
        tabIndex={isStop ? 0 : -1}
        onFocus={onFocus}
        // The letter keeps its focus, and a phone its keyboard.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClick}
      >
        <Icon size={18} stroke={1.7} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
});
