import { Button, Fieldset, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { IconPlayerPlayFilled } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Definition, Language } from '../../../process/definition/schema.ts';
import type { ProcessDetail } from '../../../server/contract/processes.ts';
import type { RehearsalView } from '../../../server/contract/rehearsals.ts';
import { routes } from '../../../server/contract/routes.ts';
import { isOnlyAt, mistakeAt } from '../../shell/api/api-error.ts';
import { call } from '../../shell/api/call.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { showError } from '../../shell/toast.tsx';
import { Choice } from '../../workspace/applicant/choice.tsx';
import { toValue } from '../../workspace/decide/decision-body.ts';
import { FieldInput } from '../../workspace/decide/field-input.tsx';
import '../../workspace/decide/texts.ts';
import { instantOf, LocalInput, localValueOf } from '../../workspace/page/local-input.tsx';
import { Page } from '../../workspace/page/page.tsx';
import { useAddress } from '../../workspace/page/use-address.ts';
import { GoingOn } from './going-on.tsx';
import classes from './rehearsal.module.css';
import { sampleCandidate, type TypedCandidate } from './sample-candidate.ts';

type StartProps = {
  readonly process: ProcessDetail;
  readonly definition: Definition;
  readonly others: readonly RehearsalView[];
};

/** Who applies, and on which day; everything is filled in, so that one press is enough. */
export function StartRehearsal({ process, definition, others }: StartProps) {
  const { t } = useTranslation('rehearsal');
  const screen = useLanguage();
  const [, address] = useAddress();
  const [typed, type] = useState<TypedCandidate>(() => sampleCandidate(definition, Date.now()));
  const [language, setLanguage] = useState<Language>(
    definition.languages.find((one) => one === screen) ?? definition.languages[0] ?? 'sv',
  );
  const [channel, setChannel] = useState<'email' | 'sms'>('email');
  const [startsAt, setStartsAt] = useState('');
  const { zone } = definition.policy.calendar;
  const places = [
    'body.startsAt',
    'body.email',
    'body.phone',
    ...Object.keys(definition.fields).map((id) => `body.fields.${id}`),
  ];
  const start = useMutation({
    mutationFn: () =>
      call(routes.startRehearsal, {
        params: { processId: process.id },
        body: bodyOf(typed, definition, { language, channel, startsAt: instantOf(startsAt, zone) }),
      }),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: keyOf(routes.listRehearsals) });
      address({ rehearsal: id });
    },
    onError: (error) => {
      if (!isOnlyAt(error, places)) showError(error);
    },
  });
  const write = (key: 'firstName' | 'lastName' | 'email' | 'phone') => ({
    label: t(key),
    value: typed[key],
    error: mistakeAt(start.error, `body.${key}`),
    autoComplete: 'off',
    onChange: (event: { currentTarget: HTMLInputElement }) => type({ ...typed, [key]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start.mutate();
  };
  return (
    <Page
      title={t('of', { process: inLanguage(process.name, screen) })}
      lead={<span className={classes.lead}>{t('lead')}</span>}
      actions={
        <Button component={Link} to={`/processes/${process.id}`} variant="default">
          {t('back')}
        </Button>
      }
    >
      <GoingOn rehearsals={others} zone={zone} />
      <form onSubmit={submit} className={classes.form}>
        <Stack gap="md">
          <Fieldset legend={t('candidate')} variant="unstyled">
            <Stack gap="md">
              <Group grow align="start">
                <TextInput {...write('firstName')} required maxLength={200} />
                <TextInput {...write('lastName')} required maxLength={200} />
              </Group>
              <Group grow align="start">
                <TextInput {...write('email')} type="email" maxLength={254} />
                <TextInput {...write('phone')} type="tel" maxLength={40} />
              </Group>
              <Choice
                label={t('channel')}
                value={channel}
                onChange={setChannel}
                options={{ email: t('email'), sms: t('sms') }}
              />
              {definition.languages.length > 1 && (
                <Choice
                  label={t('language')}
                  value={language}
                  onChange={setLanguage}
                  options={{ sv: t('sv'), en: t('en') }}
                />
              )}
            </Stack>
          </Fieldset>
          {Object.keys(definition.fields).length > 0 && (
            <Fieldset legend={t('fields')} variant="unstyled">
              <Stack gap="sm">
                {Object.entries(definition.fields).map(([id, field]) => (
                  <div key={id}>
                    <FieldInput
                      {...field}
                      value={typed.fields[id] ?? ''}
                      onChange={(value) => type({ ...typed, fields: { ...typed.fields, [id]: value } })}
                      required={false}
                    />
                    {mistakeAt(start.error, `body.fields.${id}`) && (
                      <Text size="sm" c="red" role="alert">
                        {mistakeAt(start.error, `body.fields.${id}`)}
                      </Text>
                    )}
                  </div>
                ))}
              </Stack>
            </Fieldset>
          )}
          <StartDay
            value={startsAt}
            onChange={setStartsAt}
            zone={zone}
            error={mistakeAt(start.error, 'body.startsAt')}
          />
          <Button
            type="submit"
            size="md"
            loading={start.isPending}
            leftSection={<IconPlayerPlayFilled size={18} aria-hidden="true" />}
          >
            {t('start')}
          </Button>
        </Stack>
      </form>
    </Page>
  );
}

type DayProps = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly zone: string;
  readonly error: string | undefined;
};

function StartDay({ value, onChange, zone, error }: DayProps) {
  const { t } = useTranslation('rehearsal');
  const later = () => localValueOf(Date.now() + 86_400_000, zone);
  return (
    <div>
      <Text fw={500} mb={4} aria-hidden="true">
        {t('startsAt')}
      </Text>
      <Group align="end">
        <SegmentedControl
          aria-label={t('startsAt')}
          data={[
            { value: 'now', label: t('now') },
            { value: 'then', label: t('chosen') },
          ]}
          value={value === '' ? 'now' : 'then'}
          onChange={(next) => onChange(next === 'now' ? '' : later())}
        />
        {value !== '' && (
          <LocalInput aria-label={t('startsAt')} value={value} onChange={onChange} zone={zone} error={error} required />
        )}
      </Group>
      <Text size="sm" c="dimmed" mt={4}>
        {t('startsAtHint')}
      </Text>
    </div>
  );
}

type Chosen = { readonly language: Language; readonly channel: 'email' | 'sms'; readonly startsAt: string | undefined };

function bodyOf(typed: TypedCandidate, definition: Definition, { language, channel, startsAt }: Chosen) {
  const optional = (key: 'email' | 'phone') => (typed[key].trim() === '' ? {} : { [key]: typed[key].trim() });
  const fields = Object.entries(definition.fields).flatMap(([id, { kind }]) => {
    const value = toValue(typed.fields[id] ?? '', kind);
    return value === undefined ? [] : [[id, value] as const];
  });
  return {
    firstName: typed.firstName.trim(),
    lastName: typed.lastName.trim(),
    language,
    channel,
    ...optional('email'),
    ...optional('phone'),
    ...(startsAt === undefined ? {} : { startsAt }),
    fields: Object.fromEntries(fields),
  };
}
