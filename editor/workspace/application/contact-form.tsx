import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { ChangedMeanwhile } from '../act/changed-meanwhile.tsx';
import { useConditionalChange } from '../act/use-conditional-change.ts';
import { Choice } from '../applicant/choice.tsx';
import { ZoneSelect } from '../jobs/zone-select.tsx';
import { clashesOf, rebase } from './rebase.ts';

type Candidate = ApplicationDetail['candidate'];

const yesNo = (is: boolean) => (is ? 'yes' : 'no');

const typedOf = (
  { firstName, lastName, email, phone, language, channel, zone: own, declined }: Candidate,
  zone: string,
) => ({
  ...{ firstName, lastName, email: email ?? '', phone: phone ?? '' },
  ...{ language, channel, zone: own ?? zone },
  ...{ noEmail: yesNo(declined.includes('email')), noSms: yesNo(declined.includes('sms')) },
});
type Typed = ReturnType<typeof typedOf>;

const trimmed = (typed: Typed): Typed => ({
  ...typed,
  firstName: typed.firstName.trim(),
  lastName: typed.lastName.trim(),
  email: typed.email.trim(),
  phone: typed.phone.trim(),
});

/** What a no to each is called in the request. */
const optOuts = { noEmail: 'emailOptedOut', noSms: 'smsOptedOut' } as const;

type Changes = Partial<
  Omit<Typed, 'email' | 'phone' | keyof typeof optOuts> & {
    email: string | null;
    phone: string | null;
    emailOptedOut: boolean;
    smsOptedOut: boolean;
  }
>;

/** What is another now than it was: only that is sent, so that nobody else's change is written over. An emptied address is taken off. */
function changesOf(from: Typed, typed: Typed): Changes {
  const entries = Object.entries(trimmed(typed)) as [keyof Typed, string][];
  const changed = entries.filter(([key, value]) => value !== from[key] && (value !== '' || isContact(key)));
  return Object.fromEntries(
    changed.map(([key, value]) =>
      isOptOut(key) ? [optOuts[key], value === 'yes'] : [key, value === '' ? null : value],
    ),
  );
}

const isOptOut = (key: keyof Typed): key is keyof typeof optOuts => key in optOuts;
const isContact = (key: keyof Typed) => key === 'email' || key === 'phone';

type Holds = Readonly<Record<keyof typeof optOuts, 'lost' | 'complained' | 'optedOut' | 'declined' | undefined>>;

/** Why nothing goes to an address as it stands, whatever its box says: what the number or address itself is blocked for nobody here takes back. */
function holdsOf({ candidate, blocked }: Pick<ApplicationDetail, 'candidate' | 'blocked'>, typed: Typed): Holds {
  const holdOf = (channel: 'email' | 'sms', isSame: boolean) => {
    const why = isSame ? blocked[channel]?.why : undefined;
    return why === 'declined' && candidate.declined.includes(channel) ? undefined : why;
  };
  return {
    noEmail: holdOf('email', typed.email.trim() === candidate.email),
    noSms: holdOf('sms', typed.phone.trim() === candidate.phone),
  };
}

/** Whether any address is left that messages may go to. */
const isReached = ({ email, phone, noEmail, noSms }: Typed, holds: Holds) =>
  (email.trim() !== '' && noEmail === 'no' && !holds.noEmail) ||
  (phone.trim() !== '' && noSms === 'no' && !holds.noSms);

type FormProps = {
  readonly application: ApplicationDetail;
  readonly zone: string;
  readonly onClose: () => void;
};

/** A person's details to be changed; what a colleague changed meanwhile is taken up, and nothing typed is lost. */
export function ContactForm({ application, zone, onClose }: FormProps) {
  const { t } = useTranslation(['application', 'page']);
  const [{ candidate: made, blocked }, setMade] =
    useState<Pick<ApplicationDetail, 'candidate' | 'blocked'>>(application);
  const from = typedOf(made, zone);
  const [typed, setTyped] = useState(from);
  const [clashes, setClashes] = useState<(keyof Typed)[]>([]);
  const changes = changesOf(from, typed);
  const holds = holdsOf({ candidate: made, blocked }, typed);
  const change = useConditionalChange({
    ask: () => call(routes.changeCandidate, { params: { candidateId: made.id }, body: changes, ifMatch: made.tag }),
    said: () => t('changed'),
    then: onClose,
    async reload() {
      const now = await call(routes.getApplication, { params: { applicationId: application.applicationId } });
      const theirs = typedOf(now.candidate, zone);
      setClashes(clashesOf(from, { typed, theirs }));
      setTyped(rebase(from, { typed, theirs }));
      setMade(now);
    },
  });
  const set = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const write = (key: 'firstName' | 'lastName' | 'email' | 'phone') => ({
    label: t(key),
    value: typed[key],
    onChange: (event: { currentTarget: HTMLInputElement }) => set({ [key]: event.currentTarget.value }),
  });
  // Below the field, which stays where it is under what empties it.
  const loss = (key: 'email' | 'phone') => ({
    inputWrapperOrder: ['label', 'input', 'description'] as ('label' | 'input' | 'description')[],
    description: changes[key] === null ? t('takenOff') : undefined,
  });
  const shown = (key: keyof Typed) => {
    if (key === 'language') return t(`page:${from.language}`);
    if (isOptOut(key)) return t(from[key]);
    return key === 'channel' ? t(`channel${from.channel}`) : from[key] || t('none');
  };
  const hasAddress = typed.email.trim() !== '' || typed.phone.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(undefined);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {change.meanwhile && (
          <ChangedMeanwhile {...change.meanwhile} zone={zone}>
            {t(clashes.length > 0 ? 'meanwhileClash' : 'meanwhileKept')}
            {clashes.map((key) => (
              <Text key={key} fz="inherit" mt={4}>
                {t('theirs', { field: t(key), value: shown(key) })}
              </Text>
            ))}
          </ChangedMeanwhile>
        )}
        <Group grow align="flex-start">
          <TextInput {...write('firstName')} required maxLength={200} />
          <TextInput {...write('lastName')} required={from.lastName !== ''} maxLength={200} />
        </Group>
        <TextInput {...write('email')} type="email" maxLength={254} {...loss('email')} />
        <TextInput {...write('phone')} type="tel" maxLength={40} {...loss('phone')} />
        {!hasAddress && <Text c="dimmed">{t('noAddress')}</Text>}
        <Stack gap="xs">
          {(['noEmail', 'noSms'] as const).map((key) => (
            <Checkbox
              key={key}
              label={t(key)}
              description={holds[key] && t(`blocked_${holds[key]}`)}
              checked={typed[key] === 'yes'}
              onChange={(event) => set({ [key]: yesNo(event.currentTarget.checked) })}
            />
          ))}
          {!isReached(typed, holds) && hasAddress && <Text c="dimmed">{t('noWay')}</Text>}
        </Stack>
        <Choice
          label={t('channel')}
          value={typed.channel}
          onChange={(channel) => set({ channel })}
          options={{ email: t('channelemail'), sms: t('channelsms') }}
        />
        <Choice
          label={t('language')}
          value={typed.language}
          onChange={(language) => set({ language })}
          options={{ sv: t('page:sv'), en: t('page:en') }}
        />
        <ZoneSelect label={t('zone')} value={typed.zone} onChange={(chosen) => set({ zone: chosen })} />
        <Button type="submit" loading={change.isPending} disabled={Object.keys(changes).length === 0}>
          {t('save')}
        </Button>
      </Stack>
    </form>
  );
}
