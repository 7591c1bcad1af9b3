/** Accepted and then taken back, or never accepted: the candidate has not read it. */
export const notHeard = ['bounced', 'undelivered', 'failed', 'cancelled'];
