import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { memo, type ReactNode, useRef } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Definition, Step } from '../../../process/definition/schema.ts';
import { inLanguage } from '../../shell/language.ts';
import { type Selection, useDefinition, useEditing } from '../editing.ts';
import { areasOf } from '../edits/change-areas.ts';
import '../flow/texts.ts';
import { exitName } from '../steps/exit-name.ts';
import { kindIcons } from '../steps/kind-icon.ts';
import type { CanvasActions } from '../use-canvas-actions.ts';
import { ExitsSection } from './exits-section.tsx';
import { LeadSelect } from './inputs/lead-select.tsx';
import { Section } from './inputs/section.tsx';
import classes from './inspector.module.css';
import { NameSection } from './name-section.tsx';
import { ProcessInspector } from './process-inspector.tsx';
import { AskInspector } from './steps/ask-inspector.tsx';
import { BranchInspector } from './steps/branch-inspector.tsx';
import { EndInspector } from './steps/end-inspector.tsx';
import { MessageInspector } from './steps/message-inspector.tsx';
import { StageInspector } from './steps/stage-inspector.tsx';
import { StartInspector } from './steps/start-inspector.tsx';
import { WaitInspector } from './steps/wait-inspector.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** The right side: every setting of what is selected, or of the process. */
export function Inspector({ selection, actions }: { readonly selection: Selection; readonly actions: CanvasActions }) {
  const { t } = useTranslation('canvas');
  const { select } = useEditing();
  const definition = useDefinition();
  const title = titleOf(definition, selection, t);
  const panel = useRef<HTMLElement>(null);
  const onBlurCapture = useKeptFocus(panel, selection.kind === 'steps' ? selection.ids[0] : undefined);
  return (
    <aside
      ref={panel}
      className={classes.panel}
      aria-label={t('inspector.title')}
      id="inspector"
      onBlurCapture={onBlurCapture}
    >
      <div className={classes.top}>
        {title}
        <ActionIcon size={28} aria-label={t('inspector.close')} onClick={() => select({ kind: 'nothing' })}>
          <IconX size={16} />
        </ActionIcon>
      </div>
      <div className={classes.body}>
        <Body selection={selection} definition={definition} actions={actions} />
      </div>
    </aside>
  );
}

function titleOf(definition: Definition, selection: Selection, t: TFunction<'canvas'>): ReactNode {
  const [id] = selection.kind === 'steps' ? selection.ids : [];
  const step = id === undefined ? undefined : definition.steps[id];
  const isArea = selection.kind === 'notes' && areasOf(definition).some((area) => area.id === selection.ids[0]);
  if (isArea && selection.ids.length === 1) return <span>{t('area', { ns: 'marks' })}</span>;
  if (!step || selection.kind !== 'steps')
    return selection.kind !== 'nothing' && <span>{t(`inspector.${selection.kind}`)}</span>;
  if (selection.ids.length > 1) return <span>{t('inspector.many', { count: selection.ids.length })}</span>;
  const Icon = kindIcons[step.kind];
  return (
    <>
      <Icon size={16} stroke={1.8} aria-hidden="true" />
      <span>{t(`kind.${step.kind}`)}</span>
    </>
  );
}

type BodyProps = { readonly selection: Selection; readonly definition: Definition; readonly actions: CanvasActions };

function Body({ selection, definition, actions }: BodyProps) {
  if (selection.kind === 'nothing') return null;
  if (selection.kind === 'process') return <ProcessInspector />;
  if (selection.kind === 'connection')
    return <ConnectionInspector from={selection.from} exit={selection.exit} actions={actions} />;
  if (selection.kind === 'notes') return <Actions actions={actions} />;
  const [id, second] = selection.ids;
  const step = id === undefined ? undefined : definition.steps[id];
  if (!step || id === undefined || second !== undefined) return <Actions actions={actions} tidy />;
  return (
    <div key={id}>
      <StepSections stepId={id} step={step} />
      {step.kind !== 'start' && <Actions actions={actions} />}
    </div>
  );
}

/** Kept as it is until the step or the drawing changes: each change is followed by several answers of the checks, which only their own notes wait for. */
const StepSections = memo(function StepSections({ stepId, step }: { readonly stepId: string; readonly step: Step }) {
  return (
    <>
      <NameSection stepId={stepId} step={step} />
      <StepSettings stepId={stepId} step={step} />
      {step.kind !== 'end' && step.kind !== 'stage' && <ExitsSection stepId={stepId} step={step} />}
    </>
  );
});

function StepSettings({ stepId, step }: { readonly stepId: string; readonly step: Step }) {
  switch (step.kind) {
    case 'start':
      return <StartInspector stepId={stepId} step={step} />;
    case 'stage':
      return <StageInspector stepId={stepId} step={step} />;
    case 'message':
      return <MessageInspector stepId={stepId} step={step} />;
    case 'wait':
      return <WaitInspector stepId={stepId} step={step} />;
    case 'ask':
      return <AskInspector stepId={stepId} step={step} />;
    case 'branch':
      return <BranchInspector stepId={stepId} step={step} />;
    case 'end':
      return <EndInspector stepId={stepId} step={step} />;
  }
}

function ConnectionInspector({
  from,
  exit,
  actions,
}: {
  readonly from: string;
  readonly exit: string;
  readonly actions: CanvasActions;
}) {
  const { t } = useTranslation('canvas');
  const { language, focusSteps } = useEditing();
  const step = useDefinition().steps[from];
  if (!step) return null;
  const label = exitName(step, exit, language);
  return (
    <>
      <Section title={t('inspector.connection')}>
        <Text>
          <Button variant="subtle" size="compact-sm" onClick={() => focusSteps([from])}>
            {inLanguage(step.name, language) || from}
          </Button>{' '}
          · {label} →
        </Text>
        <LeadSelect from={from} exit={exit} label={t('input.leadsTo', { exit: label })} />
      </Section>
      <Actions actions={actions} />
    </>
  );
}

function Actions({ actions, tidy = false }: { readonly actions: CanvasActions; readonly tidy?: boolean }) {
  const { t } = useTranslation('canvas');
  const { readOnly } = useEditing();
  if (readOnly) return null;
  return (
    <Section title={t('inspector.actions')}>
      <Group gap="xs">
        {actions.canDuplicate && (
          <Button variant="default" size="compact-sm" onClick={actions.duplicate}>
            {t('action.duplicate')}
          </Button>
        )}
        {tidy && (
          <Button variant="default" size="compact-sm" onClick={actions.tidy}>
            {t('action.tidySelection')}
          </Button>
        )}
        <Button variant="default" size="compact-sm" c="var(--red)" onClick={actions.remove}>
          {t('action.remove')}
        </Button>
      </Group>
    </Section>
  );
}
