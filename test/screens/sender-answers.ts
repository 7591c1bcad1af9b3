import { v5 } from 'uuid';
import type { SenderDomain, SendersView, SenderView } from '../../server/contract/senders.ts';
import type { SuppressionView } from '../../server/contract/suppressions.ts';
import type { Language } from '../../process/definition/schema.ts';

const idOf = (kind: string) => v5(`sender ${kind}`, v5.URL);
const besked = 'https://besked.region-exempel.se';
const common = { isOn: true, credentials: 'own', isLocked: false, refuses: null, revision: 3 } as const;
const address = 'rekrytering@universitetssjukhuset-region-exempel.se';

/** A key that is refused, in the reader's language. */
const refuses = {
  sv: {
    means: 'API-nyckeln gäller inte.',
    does: 'Larmar administratören och försöker igen tills inställningarna är rättade.',
  },
  en: {
    means: 'The API key is not valid.',
    does: 'Alerts the administrator and tries again until the settings are mended.',
  },
};

function mailBy(language: Language): SenderView[] {
  const since = new Date(Date.now() - 7_200_000).toISOString();
  const id = idOf('resend');
  return [
    {
      ...common,
      ...{ id, channel: 'email', kind: 'resend', stored: ['apiKey', 'webhookSecret'] },
      settings: { kind: 'resend', name: 'Universitetssjukhuset i Region Exempel', address },
      webhooks: [{ what: 'receipts', url: `${besked}/webhooks/resend/${id}` }],
      answersTo: 'svar@in.region-exempel.se',
      refuses: { code: 'invalid_api_key', since, ...refuses[language] },
    },
    {
      ...common,
      ...{ id: idOf('smtp'), channel: 'email', kind: 'smtp', stored: ['password'], webhooks: [], isOn: false },
      answersTo: null,
      settings: {
        kind: 'smtp',
        address,
        host: 'smtp.region-exempel.se',
        port: 587,
        security: 'starttls',
        user: 'besked',
      },
    },
  ];
}

const textsBy: SenderView = {
  ...common,
  ...{ id: idOf('twilio'), channel: 'sms', kind: 'twilio', stored: ['authToken'] },
  settings: {
    kind: 'twilio',
    accountSid: `AC${'0123456789abcdef'.repeat(2)}`,
    ...{ name: 'RegionEx', number: '+46766861004' },
    countries: [
      { country: 'NO', from: 'RegionNO' },
      { country: 'US', from: '+12025550123' },
    ],
  },
  webhooks: [{ what: 'inbound', url: `${besked}/webhooks/twilio/inbound/${idOf('twilio')}` }],
  answersTo: null,
};

const lent = {
  email: [{ kind: 'resend', from: 'besked@besked.region-exempel.se', answersTo: null, refuses: null }],
  sms: [{ kind: 'mailbox', from: null, answersTo: null, refuses: null }],
} as const;

/** Two ways out by mail, of which the first is refused, and one by SMS. */
export const senders = (language: Language): SendersView => ({
  email: { own: mailBy(language), installation: [...lent.email] },
  sms: { own: [textsBy], installation: [...lent.sms] },
  domains: ['besked.region-exempel.se', 'region-exempel.se'],
  smsSenders: ['Region'],
});

/** Nothing of one's own. */
export const lentSenders: SendersView = {
  email: { own: [], installation: [...lent.email] },
  sms: { own: [], installation: [...lent.sms] },
  domains: ['besked.region-exempel.se'],
  smsSenders: [],
};

/** A test that the provider refuses. */
export const triedSender = (language: Language) => ({
  ...({ outcome: 'refused', to: 'anna@example.com', code: 'validation_error/domain' } as const),
  means:
    language === 'sv'
      ? 'Avsändarens domän är inte verifierad hos Resend.'
      : 'The sender’s domain is not verified with Resend.',
  remedy:
    language === 'sv'
      ? 'Lägg till domänen hos Resend under Domains, sätt posterna som visas där i DNS och vänta tills den är Verified. Eller byt avsändaradress till en domän som är det.'
      : 'Add the domain at Resend under Domains, set the records that are shown there in DNS and wait until it is Verified. Or choose a sender’s address of a domain that is.',
});

/** An address that came back, one that complained and a number that said STOP. */
export const suppressions = (language: Language): SuppressionView[] => [
  {
    ...{
      id: idOf('lost'),
      channel: 'email',
      address: 'anna-karin.wennerstrom-lagergren@universitetssjukhuset.example',
    },
    ...{ reason: 'lost', at: '2026-11-20T08:12:00.000Z' },
    means: language === 'sv' ? 'E-postadressen finns inte.' : 'The e-mail address does not exist.',
    people: [{ applicationId: idOf('one'), name: 'Anna-Karin Wennerström-Lagergren' }],
    more: 0,
  },
  {
    ...{ id: idOf('complained'), channel: 'email', address: 'bo.ek@example.com', reason: 'complained' },
    ...{ at: '2026-11-18T14:40:00.000Z', means: null, people: [], more: 0 },
  },
  {
    ...{ id: idOf('stopped'), channel: 'sms', address: '+46701740605', reason: 'optedOut', means: null },
    at: '2026-11-02T09:05:00.000Z',
    people: ['Åsa Lindqvist', 'Elin Lindqvist'].map((name) => ({ applicationId: idOf(name), name })),
    more: 3,
  },
];

/** A domain of which one record is in order, one is wrong and the rest is missing. */
export const senderDomain: SenderDomain = {
  ...{ domain: 'universitetssjukhuset-region-exempel.se', provider: 'pending' },
  tracking: ['opens', 'clicks'],
  records: [
    {
      ...{
        kind: 'SPF',
        type: 'TXT',
        name: 'send.universitetssjukhuset-region-exempel.se',
        status: 'wrong',
        priority: null,
      },
      ...{ value: 'v=spf1 include:amazonses.com ~all', found: ['v=spf1 include:spf.protection.outlook.com -all'] },
    },
    {
      ...{ kind: 'DKIM', type: 'TXT', name: 'resend._domainkey.universitetssjukhuset-region-exempel.se' },
      ...{ status: 'missing', priority: null, value: `p=${'MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCB'.repeat(6)}`, found: [] },
    },
    {
      ...{ kind: 'DMARC', type: 'TXT', name: '_dmarc.region-exempel.se', status: 'ok', priority: null },
      ...{ value: 'v=DMARC1; p=none', found: ['v=DMARC1; p=quarantine'] },
    },
  ],
};
