import { ActionIcon, Button, Menu, Tooltip, UnstyledButton } from '@mantine/core';
import {
  IconAlertTriangleFilled,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconCircleCheck,
  IconDots,
  IconDownload,
  IconHistory,
  IconInfoCircleFilled,
  IconKeyboard,
  IconSearch,
  IconSettings,
  IconSitemap,
} from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDuration } from '../../../process/calendar/format-duration.ts';
import type { ProcessDetail } from '../../../server/contract/processes.ts';
import { inLanguage } from '../../shell/language.ts';
import { useDefinitionOf, useEditing, useHistoryOf } from '../editing.ts';
import { labelWords } from '../labels/label-words.ts';
import type { Panel } from '../panel.ts';
import { useCheckingOf } from '../problems/checking.ts';
import { PresenceMarks } from '../parts-loaded-later.tsx';
import type { DraftSaver } from '../saving/draft-saver.ts';
import './texts.ts';
import classes from './canvas-bar.module.css';
import { OtherViews } from './other-views.tsx';
import { SimulateButton } from '../simulation/simulate-button.tsx';
import { NoRoomNotice } from './no-room-notice.tsx';
import { FateNotice } from './fate-notice.tsx';
import { SaveNotice } from './save-notice.tsx';

type BarProps = {
  readonly process: ProcessDetail;
  readonly saver: DraftSaver;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onTidy: () => void;
  readonly isPathShown: boolean;
  readonly onShowPath: () => void;
  readonly isProcessShown: boolean;
  readonly onShowProcess: () => void;
  readonly onExport: () => void;
  readonly onSearch: () => void;
  readonly onShow: (panel: Panel) => void;
};

/** Above the canvas: the name, what became of the draft, problems, the longest silence, undo, publish. Each part asks for what it shows: an edit draws only those anew that say something else by it. */
export const CanvasBar = memo(function CanvasBar(props: BarProps) {
  const { t } = useTranslation('canvas');
  const { language, readOnly } = useEditing();
  const name = useDefinitionOf((definition) => definition.name);
  return (
    <div>
      <header className={classes.bar}>
        <Tooltip label={t('bar.back')}>
          <ActionIcon component={Link} to="/processes" aria-label={t('bar.back')}>
            <IconArrowLeft size={20} />
          </ActionIcon>
        </Tooltip>
        <div className={classes.who}>
          <h1 className={classes.name}>{inLanguage(name, language)}</h1>
          <SaveNotice saver={props.saver} live={props.process.live} />
        </div>
        <div className={classes.state}>
          <ProblemsButton {...props} />
          <SilenceButton {...props} />
        </div>
        {!readOnly && <UndoButtons {...props} />}
        <Tooltip label={t('bar.search')}>
          <ActionIcon aria-label={t('bar.search')} onClick={props.onSearch}>
            <IconSearch size={20} />
          </ActionIcon>
        </Tooltip>
        <SimulateButton onShow={props.onShow} />
        <Tooltip label={t('bar.process')}>
          <ActionIcon aria-label={t('bar.process')} aria-pressed={props.isProcessShown} onClick={props.onShowProcess}>
            <IconSettings size={20} />
          </ActionIcon>
        </Tooltip>
        <OtherViews process={props.process} saver={props.saver} />
        <PresenceMarks processId={props.process.id} />
        <Tooltip label={t('views:versions')}>
          <ActionIcon aria-label={t('views:versions')} onClick={() => props.onShow('versions')}>
            <IconHistory size={20} />
          </ActionIcon>
        </Tooltip>
        <MoreMenu {...props} />
        {!readOnly && (
          <Button onClick={() => props.onShow('publish')} className={classes.publish}>
            {t('bar.publish')}
          </Button>
        )}
      </header>
      <FateNotice process={props.process} saver={props.saver} onExport={props.onExport} />
      <NoRoomNotice saver={props.saver} onExport={props.onExport} />
    </div>
  );
});

function ProblemsButton({ onShow }: BarProps) {
  const { t } = useTranslation('canvas');
  const isGivenUp = useCheckingOf((checks) => checks.isGivenUp);
  const isChecked = useCheckingOf((checks) => checks.isChecked);
  const errors = useCheckingOf(({ problems }) => problems.filter(({ severity }) => severity === 'error').length);
  const warnings = useCheckingOf(({ problems }) => problems.length) - errors;
  if (isGivenUp)
    return (
      <span className={classes.chip} data-state="error" role="status">
        <IconAlertTriangleFilled size={16} aria-hidden="true" /> {t('bar.unchecked')}
      </span>
    );
  if (!isChecked) return <span className={classes.chip}>{t('bar.checking')}</span>;
  const state = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'good';
  const Icon = { error: IconAlertTriangleFilled, warning: IconInfoCircleFilled, good: IconCircleCheck }[state];
  return (
    <UnstyledButton className={classes.chip} data-state={state} onClick={() => onShow('problems')}>
      <Icon size={16} aria-hidden="true" />
      {errors > 0
        ? t('bar.errors', { count: errors })
        : warnings > 0
          ? t('bar.warnings', { count: warnings })
          : t('bar.noProblems')}
    </UnstyledButton>
  );
}

function SilenceButton({ isPathShown, onShowPath }: BarProps) {
  const { t } = useTranslation('canvas');
  const { language } = useEditing();
  const silence = useCheckingOf((checks) => checks.silence);
  const isSwept = useCheckingOf((checks) => checks.isSwept);
  const lack = useCheckingOf((checks) => checks.lack);
  if (!silence)
    return (
      isSwept && (
        <UnstyledButton
          className={classes.silence}
          data-state={lack?.why === 'loop' ? 'error' : undefined}
          aria-pressed={isPathShown}
          onClick={onShowPath}
        >
          <span>{t(lack?.why === 'loop' ? 'bar.endless' : 'bar.noSilence')}</span>
        </UnstyledButton>
      )
    );
  const long = formatDuration({ unit: 'calendarDays', amount: silence.calendarDays }, language);
  const count = silence.open.length;
  return (
    <Tooltip label={count > 0 ? t('bar.soFarHint', { count }) : t('bar.silenceHint')} multiline w={280}>
      <UnstyledButton
        className={classes.silence}
        data-state={silence.isTooLong ? 'error' : 'good'}
        aria-pressed={isPathShown}
        onClick={onShowPath}
      >
        <span>{t('bar.silence')}</span>
        <strong className="tabular">{count > 0 ? t('bar.soFar', { long }) : long}</strong>
      </UnstyledButton>
    </Tooltip>
  );
}

function UndoButtons({ onUndo, onRedo, onTidy }: BarProps) {
  const { t } = useTranslation('canvas');
  const { language } = useEditing();
  const back = useHistoryOf(({ past }) => past.at(-1)?.label);
  const forward = useHistoryOf(({ future }) => future.at(-1)?.label);
  const undo = back ? t('bar.undo', { what: labelWords(back, language) }) : t('bar.nothingToUndo');
  const redo = forward ? t('bar.redo', { what: labelWords(forward, language) }) : t('bar.nothingToRedo');
  return (
    <span className={classes.buttons}>
      <Tooltip label={undo}>
        <ActionIcon aria-label={undo} disabled={!back} onClick={onUndo}>
          <IconArrowBackUp size={20} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={redo}>
        <ActionIcon aria-label={redo} disabled={!forward} onClick={onRedo}>
          <IconArrowForwardUp size={20} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('action.tidy')}>
        <ActionIcon aria-label={t('action.tidy')} onClick={onTidy}>
          <IconSitemap size={20} />
        </ActionIcon>
      </Tooltip>
    </span>
  );
}

function MoreMenu({ onExport, onShow }: BarProps) {
  const { t } = useTranslation('canvas');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t('bar.more')}>
          <IconDots size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconDownload size={16} />} onClick={onExport}>
          {t('bar.export')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={() => onShow('help')}>
          {t('title', { ns: 'keys' })}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
