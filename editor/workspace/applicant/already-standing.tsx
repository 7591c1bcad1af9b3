import { Select, Stack, Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Definition } from '../../../process/definition/schema.ts';
import { mistakeAt } from '../../shell/api/api-error.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { instantOf, LocalInput } from '../page/local-input.tsx';
import './texts.ts';

/** Where somebody stands who comes in on their way, as it is typed. */
export type Standing = { readonly stepId: string | null; readonly since: string; readonly promised: string };

export const nowhere: Standing = { stepId: null, since: '', promised: '' };

/** As the API takes it; undefined until all of it is there. */
export function placeOf({ stepId, since, promised }: Standing, zone: string) {
  const [from, due] = [instantOf(since, zone), instantOf(promised, zone)];
  return stepId && from && due ? { stepId, since: from, promised: due } : undefined;
}

type Props = {
  readonly steps: Definition['steps'];
  readonly zone: string;
  /** Null: begins as everybody does. */
  readonly value: Standing | null;
  readonly onChange: (value: Standing | null) => void;
  /** Why the server would not have it. */
  readonly refused: unknown;
};

/** For somebody who is in the process already: in which stage, since when, and what they were told elsewhere. */
export function AlreadyStanding({ steps, zone, value, onChange, refused }: Props) {
  const { t } = useTranslation('applicant');
  const language = useLanguage();
  const stages = Object.entries(steps).flatMap(([id, step]) =>
    step.kind === 'stage' ? [{ value: id, label: inLanguage(step.name, language) || id }] : [],
  );
  return (
    <Stack gap="sm">
      <Switch
        label={t('isStanding')}
        checked={value !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? nowhere : null)}
      />
      {value && (
        <>
          <Text size="sm" c="dimmed">
            {t('standingText')}
          </Text>
          <Select
            label={t('stage')}
            data={stages}
            value={value.stepId}
            onChange={(stepId) => onChange({ ...value, stepId })}
            error={mistakeAt(refused, 'body.standsIn.stepId')}
            required
          />
          <LocalInput
            label={t('since')}
            value={value.since}
            onChange={(since) => onChange({ ...value, since })}
            zone={zone}
            error={mistakeAt(refused, 'body.standsIn.since')}
            required
          />
          <LocalInput
            label={t('promised')}
            value={value.promised}
            onChange={(promised) => onChange({ ...value, promised })}
            zone={zone}
            error={mistakeAt(refused, 'body.standsIn.promised')}
            required
          />
        </>
      )}
    </Stack>
  );
}
