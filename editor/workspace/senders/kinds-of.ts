/** The providers of each channel. */
export const kindsOf = {
  email: ['resend', 'smtp', 'mailbox'],
  sms: ['twilio', 'mailbox'],
} as const;
