import { Alert, Button, Drawer, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Definition } from '../../../process/definition/schema.ts';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import type { JobSummary } from '../../../server/contract/jobs.ts';
import type { PersonalDetail } from '../../../server/contract/personal-details.ts';
import { routes } from '../../../server/contract/routes.ts';
import { ApiError, isOnlyAt } from '../../shell/api/api-error.ts';
import { call } from '../../shell/api/call.ts';
import { useOnce } from '../../shell/api/use-once.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useChange } from '../act/use-act.ts';
import { toValue } from '../decide/decision-body.ts';
import { FieldInput } from '../decide/field-input.tsx';
import { AlreadyStanding, placeOf, type Standing } from './already-standing.tsx';
import { Choice } from './choice.tsx';
import { AppliedBefore, appliedBeforeIn } from './applied-before.tsx';
import { PossiblePeople, possibleIn } from './possible-people.tsx';
import './texts.ts';

type AddProps = {
  readonly job: JobSummary;
  /** An application of somebody with whom the form is filled in. */
  readonly from: string | null;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** A candidate by hand, who gets the confirmation with the first date at once. */
export function AddCandidate({ job, from, opened, onClose }: AddProps) {
  const { t } = useTranslation('applicant');
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="min(480px, 100vw)"
      title={t('title', { job: job.title })}
    >
      {opened && (from === null ? <AddForm {...{ job, onClose }} /> : <AddKnown {...{ job, from, onClose }} />)}
    </Drawer>
  );
}

type KnownProps = { readonly job: JobSummary; readonly from: string; readonly onClose: () => void };

/** The form with what is known of somebody; empty where they cannot be read. */
function AddKnown({ job, from, onClose }: KnownProps) {
  const { data, isPending } = useRoute(routes.getApplication, { params: { applicationId: from } });
  return isPending ? <ListSkeleton rows={4} /> : <AddForm {...{ job, onClose }} known={data?.candidate} />;
}

/** The application of somebody who is in the job already. */
function alreadyThere(error: unknown): string | undefined {
  if (!(error instanceof ApiError) || error.problem.code !== 'alreadyApplied') return undefined;
  const { applicationId } = error.problem as { applicationId?: unknown };
  return typeof applicationId === 'string' ? applicationId : undefined;
}

/** What stands in the form before anybody chooses is not said of somebody known. */
const assumable = ['language', 'channel'] as const;
type Chosen = { readonly language?: 'sv' | 'en'; readonly channel?: 'email' | 'sms' };

const blank = { firstName: '', lastName: '', email: '', phone: '', source: '' };
const typedOf = ({ firstName, lastName, email, phone }: ApplicationDetail['candidate']): typeof blank => ({
  ...{ ...blank, firstName, lastName, email: email ?? '', phone: phone ?? '' },
});

/** What only a person can tell of somebody: who they are, and that they apply once more. */
type Said = { readonly person?: string; readonly again?: true };

type FormProps = Pick<AddProps, 'job' | 'onClose'> & { readonly known?: ApplicationDetail['candidate'] | undefined };

function AddForm({ job, onClose, known }: FormProps) {
  const { t } = useTranslation('applicant');
  const screen = useLanguage();
  const [typed, setTyped] = useState(() => (known ? typedOf(known) : blank));
  const [chosen, setChosen] = useState<Chosen>(known ? { language: known.language, channel: known.channel } : {});
  const { language = screen, channel = 'email' } = chosen;
  const [values, setValues] = useState<Record<string, string>>({});
  const [standing, setStanding] = useState<Standing | null>(null);
  const { fields, steps } = useDrawing(job.version.id);
  const name = `${typed.firstName.trim()} ${typed.lastName.trim()}`;
  const once = useOnce();
  const add = useChange(
    (said: Said) => {
      const params = { jobId: job.id };
      const asked = { ...body(), ...said };
      return once(asked, (idempotencyKey) => call(routes.createApplication, { params, body: asked, idempotencyKey }));
    },
    ({ known: isKnown }) => t(isKnown ? 'known' : standing ? 'addedStanding' : 'added', { name }),
    ({ differs }) => {
      if (differs.length === 0) onClose();
    },
    (error) =>
      alreadyThere(error) !== undefined ||
      appliedBeforeIn(error) !== null ||
      possibleIn(error).length > 0 ||
      isOnlyAt(error, placePaths),
  );
  const place = standing ? placeOf(standing, job.zone) : undefined;
  const people = possibleIn(add.error);
  if (add.data && add.data.differs.length > 0) return <Kept {...{ name, onClose }} {...add.data} />;
  const there = alreadyThere(add.error);
  const before = appliedBeforeIn(add.error);
  /** What was said of the person before is no longer about this one. */
  const anew =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      add.reset();
      set(value);
    };
  const write = (key: keyof typeof blank) => ({
    label: t(key),
    value: typed[key],
    onChange: (event: { currentTarget: HTMLInputElement }) =>
      anew(setTyped)({ ...typed, [key]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({});
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Group grow align="start">
          <TextInput {...write('firstName')} required maxLength={200} data-autofocus autoComplete="off" />
          <TextInput {...write('lastName')} required maxLength={200} autoComplete="off" />
        </Group>
        <TextInput {...write('email')} type="email" maxLength={254} autoComplete="off" />
        <TextInput {...write('phone')} type="tel" maxLength={40} autoComplete="off" />
        {typed.email.trim() === '' && typed.phone.trim() === '' && <Text c="dimmed">{t('noAddress')}</Text>}
        <Choice
          label={t('channel')}
          value={channel}
          onChange={anew((one: 'email' | 'sms') => setChosen({ ...chosen, channel: one }))}
          options={{ email: t('mail'), sms: t('sms') }}
        />
        <Choice
          label={t('language')}
          value={language}
          onChange={anew((one: 'sv' | 'en') => setChosen({ ...chosen, language: one }))}
          options={{ sv: t('sv'), en: t('en') }}
        />
        <TextInput {...write('source')} maxLength={200} />
        {Object.keys(fields).length > 0 && (
          <Fieldset legend={t('fields')} variant="unstyled">
            <Stack gap="sm">
              {Object.entries(fields).map(([id, field]) => (
                <FieldInput
                  key={id}
                  kind={field.kind}
                  label={field.label}
                  options={field.options}
                  value={values[id] ?? ''}
                  onChange={(value) => anew(setValues)({ ...values, [id]: value })}
                  required={false}
                />
              ))}
            </Stack>
          </Fieldset>
        )}
        <AlreadyStanding
          {...{ steps, zone: job.zone, value: standing, refused: add.error }}
          onChange={anew(setStanding)}
        />
        {there !== undefined && (
          <Alert variant="light">
            {t('there', { name })} <Link to={`/applications/${there}`}>{t('openThere')}</Link>
          </Alert>
        )}
        {before && (
          <AppliedBefore
            {...{ name, before }}
            isBusy={add.isPending}
            onAgain={() => add.mutate({ ...add.variables, again: true })}
          />
        )}
        {people.length > 0 && (
          <PossiblePeople people={people} isBusy={add.isPending} onChoose={(person) => add.mutate({ person })} />
        )}
        <Button type="submit" loading={add.isPending} disabled={standing !== null && !place}>
          {t(standing ? 'addStanding' : 'add')}
        </Button>
      </Stack>
    </form>
  );

  function body() {
    const optional = (key: 'email' | 'phone' | 'source') =>
      typed[key].trim() === '' ? {} : { [key]: typed[key].trim() };
    const filled = Object.entries(fields).flatMap(([id, { kind }]) => {
      const value = toValue(values[id] ?? '', kind);
      return value === undefined ? [] : [[id, value] as const];
    });
    return {
      firstName: typed.firstName.trim(),
      lastName: typed.lastName.trim(),
      ...{ language, channel, assumed: assumable.filter((one) => chosen[one] === undefined) },
      ...optional('email'),
      ...optional('phone'),
      ...optional('source'),
      ...(place ? { standsIn: place } : {}),
      ...(filled.length > 0 ? { fields: Object.fromEntries(filled) } : {}),
    };
  }
}

type KeptProps = {
  readonly name: string;
  readonly applicationId: string;
  readonly differs: readonly PersonalDetail[];
  readonly onClose: () => void;
};

/** What was typed of somebody known and is stored otherwise: it is for a person to say which is right. */
function Kept({ name, applicationId, differs, onClose }: KeptProps) {
  const { t } = useTranslation('applicant');
  return (
    <Stack gap="md">
      <Alert variant="light" color="amber" role="alert" title={t('keptTitle', { name })}>
        <ul style={{ margin: '0 0 12px', paddingInlineStart: 20 }}>
          {differs.map((detail) => (
            <li key={detail}>{t(detail)}</li>
          ))}
        </ul>
        {t('kept')} <Link to={`/applications/${applicationId}`}>{t('openThere')}</Link>
      </Alert>
      <Button variant="default" onClick={onClose}>
        {t('close')}
      </Button>
    </Stack>
  );
}

const placePaths = ['stepId', 'since', 'promised'].map((name) => `body.standsIn.${name}`);

const blankDrawing: Pick<Definition, 'fields' | 'steps'> = { fields: {}, steps: {} };

function useDrawing(versionId: string): Pick<Definition, 'fields' | 'steps'> {
  const version = useRoute(routes.getVersion, { params: { versionId } });
  return version.data ? (version.data.definition as Definition) : blankDrawing;
}
