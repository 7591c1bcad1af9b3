import type { CodeTable } from './code-table.ts';

/** All connections were taken for too long: the server has not been asked at all. */
export const smtpWaiting = 'smtp/waiting';

/** What a mail server's refusal means, by what we make of its answer; servers' own texts differ and may hold addresses. */
export const SMTP_CODES: CodeTable = {
  'smtp/busy': {
    action: 'retry',
    means: { sv: 'Mejlservern tog inte emot just nu.', en: 'The mail server did not accept it just now.' },
  },
  'smtp/unreachable': {
    action: 'retry',
    means: { sv: 'Mejlservern gick inte att nå.', en: 'The mail server could not be reached.' },
  },
  'smtp/host': {
    action: 'retry',
    means: { sv: 'Mejlserverns namn finns inte i DNS.', en: 'The mail server’s name is not in DNS.' },
  },
  'smtp/private': {
    action: 'fixSettings',
    means: {
      sv: 'Mejlservern finns i ett internt nät, dit avsändare inte får nå här.',
      en: 'The mail server is in a private network, which senders may not reach here.',
    },
  },
  'smtp/tls': {
    action: 'fixSettings',
    means: {
      sv: 'Den krypterade förbindelsen till mejlservern gick inte att upprätta.',
      en: 'The encrypted connection to the mail server could not be made.',
    },
  },
  [smtpWaiting]: {
    action: 'retry',
    means: {
      sv: 'Mejlet fick vänta på andra mejl, eftersom mejlservern svarade långsamt.',
      en: 'The mail had to wait for others, because the mail server was slow to answer.',
    },
  },
  'smtp/login': {
    action: 'fixSettings',
    means: { sv: 'Mejlservern godtog inte inloggningen.', en: 'The mail server did not accept the login.' },
  },
  'smtp/sender': {
    action: 'fixSettings',
    means: { sv: 'Mejlservern godtog inte avsändaren.', en: 'The mail server did not accept the sender.' },
  },
  'smtp/recipient': {
    action: 'fixAddress',
    means: { sv: 'Mejlservern godtog inte mottagaren.', en: 'The mail server did not accept the recipient.' },
  },
  'smtp/full': {
    action: 'retry',
    means: { sv: 'Mottagarens brevlåda är full.', en: 'The recipient’s mailbox is full.' },
  },
  'smtp/refused': {
    action: 'otherChannel',
    means: {
      sv: 'Mejlservern tog inte emot mejlet till den här mottagaren.',
      en: 'The mail server did not accept the mail for this recipient.',
    },
  },
  'smtp/limit': {
    action: 'wait',
    means: {
      sv: 'Kontot har skickat så mycket som mejlservern tillåter för tillfället.',
      en: 'The account has sent as much as the mail server allows for now.',
    },
  },
  'smtp/content': {
    action: 'fixText',
    means: { sv: 'Mejlservern godtog inte mejlet.', en: 'The mail server did not accept the mail.' },
  },
  'smtp/unclear': {
    action: 'lookUp',
    means: {
      sv: 'Förbindelsen bröts efter att mejlet hade börjat skickas.',
      en: 'The connection broke after the mail had begun to leave.',
    },
  },
};
