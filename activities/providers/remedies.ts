import { entryOf } from './classify-code.ts';
import { type CodeAction, type Text } from './code-table.ts';
import type { ProviderName } from './contract.ts';
import { codesOf } from './codes-of.ts';

const ofAction: Readonly<Record<CodeAction, Text>> = {
  retry: { sv: 'Försök igen om en stund.', en: 'Try again in a while.' },
  backOff: { sv: 'Vänta några minuter och försök igen.', en: 'Wait some minutes and try again.' },
  wait: { sv: 'Höj gränsen hos leverantören, eller vänta.', en: 'Raise the limit at the provider, or wait.' },
  lookUp: {
    sv: 'Se efter om provet kom fram innan du försöker igen.',
    en: 'See whether the test has arrived before you try again.',
  },
  fixAddress: { sv: 'Prova en annan mottagare.', en: 'Try another recipient.' },
  optedOut: {
    sv: 'Prova en annan mottagare, eller ta bort spärren hos leverantören.',
    en: 'Try another recipient, or lift the block at the provider.',
  },
  otherChannel: { sv: 'Läs leverantörens logg för kontot.', en: 'Read the provider’s log of the account.' },
  fixSettings: { sv: 'Rätta det hos leverantören eller här.', en: 'Correct it at the provider or here.' },
  fixText: { sv: 'Läs leverantörens logg för kontot.', en: 'Read the provider’s log of the account.' },
};

const key: Text = {
  sv: 'Skapa en ny nyckel hos Resend med rätten Full access och klistra in den här. Med Sending access kommer varken svar eller studsar hit.',
  en: 'Make a new key at Resend with the right Full access and paste it here. With Sending access neither answers nor bounces come here.',
};
const domain: Text = {
  sv: 'Lägg till domänen hos Resend under Domains, sätt posterna som visas där i DNS och vänta tills den är Verified. Eller byt avsändaradress till en domän som är det.',
  en: 'Add the domain at Resend under Domains, set the records that are shown there in DNS and wait until it is Verified. Or choose a sender’s address of a domain that is.',
};
const login: Text = {
  sv: 'Se över konto och lösenord. Många leverantörer kräver ett särskilt applösenord.',
  en: 'Check account and password. Many providers demand a password of its own for programs.',
};
const account: Text = {
  sv: 'Kopiera Account SID och Auth Token från Twilios konsol och klistra in dem här.',
  en: 'Copy Account SID and Auth Token from Twilio’s console and paste them here.',
};
const trial: Text = {
  sv: 'Uppgradera Twilio-kontot, eller verifiera mottagarens nummer under Verified Caller IDs.',
  en: 'Upgrade the Twilio account, or verify the recipient’s number under Verified Caller IDs.',
};
const sender: Text = {
  sv: 'Ange ett nummer som hör till kontot, ett namn eller en meddelandetjänst.',
  en: 'Give a number of the account, a name or a messaging service.',
};
const country: Text = {
  sv: 'Slå på landet hos Twilio under Geo permissions, eller ange en egen avsändare för landet här.',
  en: 'Switch the country on at Twilio under Geo permissions, or give the country a sender of its own here.',
};
const service: Text = {
  sv: 'Se över meddelandetjänstens id (MG…) och att den har en avsändare.',
  en: 'Check the id of the messaging service (MG…), and that it has a sender.',
};
const registered: Text = {
  sv: 'Registrera avsändaren hos Twilio för mottagarens land.',
  en: 'Register the sender at Twilio for the recipient’s country.',
};

const ofCode: Readonly<Record<string, Text>> = {
  'besked/credentials': {
    sv: 'Klistra in nyckeln eller lösenordet igen. Nyckeln som de krypterades med finns inte längre.',
    en: 'Paste the key or password again. The key that they were encrypted by is gone.',
  },
  ...{ missing_api_key: key, invalid_api_key: key, restricted_api_key: key, invalid_access: key },
  ...{ 'validation_error/domain': domain, 'validation_error/from': domain, invalid_from_address: domain },
  'validation_error/testing': {
    sv: 'Utan verifierad domän når Resend bara kontots egen adress. Lägg till domänen under Domains och byt avsändaradress.',
    en: 'Without a verified domain Resend reaches the account’s own address alone. Add the domain under Domains and change the sender’s address.',
  },
  monthly_quota_exceeded: { sv: 'Höj kontots nivå hos Resend.', en: 'Raise the account’s plan at Resend.' },
  'smtp/private': {
    sv: 'Välj en mejlserver som nås från internet. Den som driver Besked kan tillåta interna med BESKED_MAIL_HOSTS.',
    en: 'Choose a mail server that the internet reaches. Whoever operates Besked can allow internal ones by BESKED_MAIL_HOSTS.',
  },
  'smtp/login': login,
  'smtp/sender': {
    sv: 'Välj en avsändaradress som kontot får skicka från, och en svarsadress som det får använda. Se annars efter om servern skickar vidare mejl från Besked.',
    en: 'Choose a sender’s address that the account may send from, and an address for answers that it may use. Else see whether the server relays mail of Besked.',
  },
  'smtp/tls': {
    sv: 'Välj en annan kryptering eller port (465 med TLS, 587 med STARTTLS), eller rätta serverns certifikat.',
    en: 'Choose another encryption or port (465 with TLS, 587 with STARTTLS), or mend the server’s certificate.',
  },
  'smtp/host': { sv: 'Se över serverns namn.', en: 'Check the name of the server.' },
  'smtp/unreachable': {
    sv: 'Se över server och port, och att brandväggen släpper igenom.',
    en: 'Check server and port, and that the firewall lets it through.',
  },
  ...{ 20003: account, 20005: account, 20008: account, 20404: account, 10001: account },
  ...{ 21608: trial, 21219: trial, 21267: trial, 10002: trial, 30044: trial },
  ...{ 21212: sender, 21603: sender, 21606: sender, 21607: sender, 21659: sender, 21660: sender, 21661: sender },
  ...{ 21210: sender, 21401: sender, 21407: sender, 21601: sender },
  ...{ 21408: country, 21612: country, 21203: country, 21216: country },
  ...{ 21701: service, 21703: service, 21704: service, 21705: service },
  ...{ 30018: registered, 30034: registered, 30040: registered, 30041: registered, 30032: registered },
};

/** What an administrator can do about a code, in Swedish and English; also for unknown ones. */
export function remedyOf(provider: ProviderName, code: string): Text {
  const known = Object.hasOwn(ofCode, code) ? ofCode[code] : undefined;
  return known ?? ofAction[entryOf(codesOf(provider), code)?.action ?? 'otherChannel'];
}
