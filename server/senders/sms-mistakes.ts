import { namelessCountries } from '../../activities/providers/senders/nameless-countries.ts';
import type { SenderSettingsBody } from '../contract/senders.ts';
import type { Mistake, Words } from './mistake.ts';

type SmsSettings = Extract<SenderSettingsBody, { kind: 'twilio' }>;

const service = /^MG[0-9a-fA-F]{32}$/;
const name = /^(?=.*[A-Za-z])[A-Za-z0-9 +&_-]{1,11}$/;
const number = /^\+[1-9]\d{5,14}$|^\d{3,8}$/;

const noSender: Words = [
  'Ange ett namn, ett nummer eller en meddelandetjänst.',
  'Give a name, a number or a messaging service.',
];
const notAName: Words = [
  'Ett namn har högst elva tecken: a till z och siffror, minst en bokstav. Å, ä och ö går inte.',
  'A name has at most eleven characters: a to z and digits, at least one letter. Letters with accents do not go.',
];
const notANumber: Words = [
  'Ett nummer börjar med + och landskod, utan mellanslag, eller är ett kortnummer med tre till åtta siffror.',
  'A number begins with + and the country code, without spaces, or is a short number of three to eight digits.',
];
const notAService: Words = [
  'En meddelandetjänst är MG och 32 tecken, som den står hos Twilio.',
  'A messaging service is MG and 32 characters, as it stands at Twilio.',
];
const neither: Words = [
  'Ange ett namn (högst elva tecken: a till z och siffror), ett nummer med + och landskod eller en meddelandetjänst (MG och 32 tecken).',
  'Give a name (at most eleven characters: a to z and digits), a number with + and the country code, or a messaging service (MG and 32 characters).',
];
const noCountry: Words = ['Välj ett land.', 'Choose a country.'];
const twice: Words = ['Landet står två gånger.', 'This country is there twice.'];

/** What is wrong with whom text messages are from: a form that is none, a country twice, a name where no name may send. */
export function smsMistakes(settings: SmsSettings): Mistake[] {
  const { messagingServiceSid, countries = [] } = settings;
  return [
    ...((messagingServiceSid ?? settings.name ?? settings.number) === undefined
      ? [['settings.name', 'sender', noSender] as const]
      : []),
    ...isOther(name, settings.name, ['settings.name', 'form', notAName]),
    ...isOther(number, settings.number, ['settings.number', 'form', notANumber]),
    ...isOther(service, messagingServiceSid, ['settings.messagingServiceSid', 'form', notAService]),
    ...countries.flatMap((one, index) =>
      countryMistakes(one, `settings.countries.${index}`, countries.slice(0, index)),
    ),
  ];
}

type OfCountry = NonNullable<SmsSettings['countries']>[number];

function countryMistakes({ country, from }: OfCountry, path: string, before: readonly OfCountry[]): Mistake[] {
  return [
    ...isOther(/^[A-Z]{2}$/, country, [`${path}.country`, 'form', noCountry]),
    ...(before.some((one) => one.country === country) ? [[`${path}.country`, 'twice', twice] as const] : []),
    ...([service, name, number].some((form) => form.test(from)) ? [] : [[`${path}.from`, 'form', neither] as const]),
    ...(namelessCountries.includes(country) && name.test(from) && !service.test(from)
      ? [[`${path}.from`, 'nameless', nameless(country)] as const]
      : []),
  ];
}

const isOther = (form: RegExp, text: string | undefined, mistake: Mistake): Mistake[] =>
  text === undefined || form.test(text) ? [] : [mistake];

function nameless(country: string): Words {
  const [sv, en] = ['sv', 'en'].map((language) => new Intl.DisplayNames([language], { type: 'region' }).of(country));
  return [
    `${sv}: dit får inget namn skicka SMS. Ange ett nummer eller en meddelandetjänst.`,
    `${en}: no name may send text messages there. Give a number or a messaging service.`,
  ];
}
