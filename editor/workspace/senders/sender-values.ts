import type {
  SenderCredentialsBody,
  SenderKind,
  SenderSettingsBody,
  SenderView,
} from '../../../server/contract/senders.ts';

/** What is written in the form; an empty text is a field that is left out. */
export type SenderValues = {
  readonly kind: SenderKind;
  readonly isOwn: boolean;
  readonly texts: Readonly<Record<string, string>>;
  readonly countries: readonly { readonly country: string; readonly from: string }[];
};

const fieldsOf = {
  resend: ['name', 'address', 'replyAddress'],
  smtp: ['name', 'address', 'replyAddress', 'dkimSelector'],
  twilio: ['name', 'number', 'messagingServiceSid'],
  mailbox: [],
} as const;
const ownFieldsOf = {
  resend: ['perSecond'],
  smtp: ['host', 'port', 'security', 'user', 'perSecond'],
  twilio: ['accountSid', 'perSecond'],
  mailbox: [],
} as const;
const secretsOf = {
  resend: ['apiKey', 'webhookSecret'],
  smtp: ['password'],
  twilio: ['authToken'],
  mailbox: [],
} as const;

const numbers: readonly string[] = ['port', 'perSecond'];

/** How the form begins: as the way out is set, or empty. */
export function valuesOf(kind: SenderKind, sender?: SenderView): SenderValues {
  const {
    countries = [],
    kind: _kind,
    ...rest
  } = (sender?.settings ?? { kind }) as Extract<SenderSettingsBody, { kind: 'twilio' }>;
  const texts = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)]));
  return { kind, isOwn: sender?.credentials !== 'installation', texts: { security: 'starttls', ...texts }, countries };
}

type Versions = { readonly typed: SenderValues; readonly theirs: SenderValues };

/** What was typed put on top of what somebody else has saved: untouched fields become theirs, touched ones stay. */
export function rebaseValues(from: SenderValues, { typed, theirs }: Versions): SenderValues {
  const names = Object.keys({ ...from.texts, ...typed.texts, ...theirs.texts });
  const isTouched = (name: string) => (typed.texts[name] ?? '') !== (from.texts[name] ?? '');
  const texts = names.map((name) => [name, (isTouched(name) ? typed : theirs).texts[name] ?? '']);
  const isSame = JSON.stringify(typed.countries) === JSON.stringify(from.countries);
  return { ...theirs, texts: Object.fromEntries(texts), countries: (isSame ? theirs : typed).countries };
}

/** Whether anything is said of a country; what is only half said the server tells. */
export const isBegun = ({ country, from }: SenderValues['countries'][number]) => country !== '' || from.trim() !== '';

/** The settings as the server takes them. */
export function settingsOf({ kind, isOwn, texts, countries }: SenderValues): SenderSettingsBody {
  const names: readonly string[] = [...fieldsOf[kind], ...(isOwn ? ownFieldsOf[kind] : [])];
  const given = names.flatMap((name) => {
    const text = (texts[name] ?? '').trim();
    if (text === '') return [];
    return [[name, numbers.includes(name) ? Number(text.replace(',', '.')) : text]];
  });
  const used = countries.filter(isBegun);
  const own = kind === 'twilio' && used.length > 0 ? { countries: used } : {};
  return { kind, ...Object.fromEntries(given), ...own } as SenderSettingsBody;
}

/** The secrets that were typed; undefined where the installation's are used, or none were. */
export function credentialsOf({ kind, isOwn, texts }: SenderValues, isNew: boolean): SenderCredentialsBody | undefined {
  if (!isOwn || kind === 'mailbox') return undefined;
  const names: readonly string[] = secretsOf[kind];
  const given = names.flatMap((name) => (texts[name] ? [[name, texts[name]]] : []));
  return given.length > 0 || isNew ? Object.fromEntries(given) : undefined;
}
