import type { CodeTable } from './code-table.ts';

/** Every error name of Resend's API and every kind of bounce in its receipts (`bounce/<type>/<subType>`). Source: resend.com/docs/api-reference/errors and the SDK's types. */
export const RESEND_CODES: CodeTable = {
  invalid_idempotency_key: {
    action: 'fixSettings',
    means: { sv: 'Meddelandets nyckel har fel längd.', en: 'The message’s key has a wrong length.' },
  },
  validation_error: {
    action: 'fixText',
    means: { sv: 'Något fält i mejlet godtogs inte.', en: 'Some field of the mail was not accepted.' },
  },
  'validation_error/to': {
    action: 'fixAddress',
    means: { sv: 'E-postadressen är inte giltig.', en: 'The e-mail address is not valid.' },
  },
  'validation_error/from': {
    action: 'fixSettings',
    means: {
      sv: 'Avsändarens adress eller svarsadressen är inte giltig.',
      en: 'The sender’s address, or the one for answers, is not valid.',
    },
  },
  'validation_error/domain': {
    action: 'fixSettings',
    means: {
      sv: 'Avsändarens domän är inte verifierad hos Resend.',
      en: 'The sender’s domain is not verified with Resend.',
    },
  },
  'validation_error/testing': {
    action: 'fixSettings',
    means: {
      sv: 'Utan verifierad domän skickar Resend bara till kontots egen adress.',
      en: 'Without a verified domain Resend sends to the account’s own address alone.',
    },
  },
  missing_api_key: { action: 'fixSettings', means: { sv: 'API-nyckel saknas.', en: 'The API key is missing.' } },
  restricted_api_key: {
    action: 'fixSettings',
    means: { sv: 'API-nyckeln får inte göra detta.', en: 'The API key may not do this.' },
  },
  invalid_api_key: {
    action: 'fixSettings',
    means: { sv: 'API-nyckeln gäller inte.', en: 'The API key is not valid.' },
  },
  not_found: {
    action: 'fixSettings',
    means: { sv: 'Adressen till Resend finns inte.', en: 'Resend knows no such address of its own.' },
  },
  method_not_allowed: {
    action: 'fixSettings',
    means: { sv: 'Resend tillåter inte anropet.', en: 'Resend does not allow the call.' },
  },
  invalid_idempotent_request: {
    action: 'fixText',
    means: {
      sv: 'En annan text har redan skickats med samma nyckel.',
      en: 'Another text was already sent with the same key.',
    },
  },
  concurrent_idempotent_requests: {
    action: 'retry',
    means: { sv: 'Samma meddelande behandlas just nu.', en: 'The same message is being handled right now.' },
  },
  invalid_attachment: {
    action: 'fixText',
    means: { sv: 'Bilagan godtogs inte.', en: 'The attachment was not accepted.' },
  },
  invalid_from_address: {
    action: 'fixSettings',
    means: { sv: 'Avsändaradressen är inte giltig.', en: 'The sender’s address is not valid.' },
  },
  invalid_access: {
    action: 'fixSettings',
    means: { sv: 'Kontot har inte tillgång till detta.', en: 'The account has no access to this.' },
  },
  invalid_parameter: {
    action: 'fixText',
    means: { sv: 'Ett värde i mejlet godtogs inte.', en: 'A value in the mail was not accepted.' },
  },
  invalid_region: { action: 'fixSettings', means: { sv: 'Regionen är inte giltig.', en: 'The region is not valid.' } },
  missing_required_field: {
    action: 'fixText',
    means: { sv: 'Ett fält saknas i mejlet.', en: 'A field is missing in the mail.' },
  },
  monthly_quota_exceeded: {
    action: 'fixSettings',
    means: { sv: 'Månadens antal mejl är förbrukat.', en: 'The month’s number of mails is used up.' },
  },
  daily_quota_exceeded: {
    action: 'wait',
    means: { sv: 'Dagens antal mejl är förbrukat.', en: 'The day’s number of mails is used up.' },
  },
  rate_limit_exceeded: {
    action: 'backOff',
    means: { sv: 'För många anrop i sekunden.', en: 'Too many calls a second.' },
  },
  security_error: {
    action: 'otherChannel',
    means: { sv: 'Resend stoppade mejlet av säkerhetsskäl.', en: 'Resend stopped the mail for reasons of security.' },
  },
  application_error: {
    action: 'lookUp',
    means: { sv: 'Resend svarade inte som det ska.', en: 'Resend did not answer as it should.' },
  },
  internal_server_error: { action: 'lookUp', means: { sv: 'Fel hos Resend.', en: 'A failure at Resend.' } },
  suppressed: {
    action: 'optedOut',
    means: {
      sv: 'Adressen är spärrad hos Resend efter en studs eller ett klagomål.',
      en: 'Resend blocks the address after a bounce or a complaint.',
    },
  },
  complained: {
    action: 'optedOut',
    means: { sv: 'Mottagaren markerade ett mejl som skräp.', en: 'The recipient marked a mail as junk.' },
  },
  failed: {
    action: 'otherChannel',
    means: { sv: 'Resend kunde inte skicka mejlet.', en: 'Resend could not send the mail.' },
  },
  'bounce/Permanent/General': {
    action: 'fixAddress',
    means: {
      sv: 'Mottagarens server avvisade mejlet för gott.',
      en: 'The recipient’s server refused the mail for good.',
    },
  },
  'bounce/Permanent/NoEmail': {
    action: 'fixAddress',
    means: { sv: 'E-postadressen finns inte.', en: 'The e-mail address does not exist.' },
  },
  'bounce/Permanent/Suppressed': {
    action: 'optedOut',
    means: { sv: 'Adressen är spärrad efter tidigare studsar.', en: 'The address is blocked after earlier bounces.' },
  },
  'bounce/Permanent/OnAccountSuppressionList': {
    action: 'optedOut',
    means: { sv: 'Adressen står på kontots spärrlista.', en: 'The address is on the account’s block list.' },
  },
  'bounce/Transient/General': {
    action: 'otherChannel',
    means: {
      sv: 'Mottagarens server tog inte emot mejlet just nu.',
      en: 'The recipient’s server did not take the mail just now.',
    },
  },
  'bounce/Transient/MailboxFull': {
    action: 'otherChannel',
    means: { sv: 'Mottagarens brevlåda är full.', en: 'The recipient’s mailbox is full.' },
  },
  'bounce/Transient/MessageTooLarge': {
    action: 'fixText',
    means: { sv: 'Mejlet är för stort för mottagaren.', en: 'The mail is too large for the recipient.' },
  },
  'bounce/Transient/ContentRejected': {
    action: 'fixText',
    means: {
      sv: 'Mottagarens server godtog inte innehållet.',
      en: 'The recipient’s server did not accept the content.',
    },
  },
  'bounce/Transient/AttachmentRejected': {
    action: 'fixText',
    means: {
      sv: 'Mottagarens server godtog inte bilagan.',
      en: 'The recipient’s server did not accept the attachment.',
    },
  },
  'bounce/Undetermined/Undetermined': {
    action: 'otherChannel',
    means: {
      sv: 'Mejlet studsade, utan att servern sade varför.',
      en: 'The mail bounced, and the server did not say why.',
    },
  },
};
