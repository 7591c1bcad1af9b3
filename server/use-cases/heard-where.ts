/** Accepted and then taken back: the candidate has not heard it after all. */
const takenBack = ['bounced', 'undelivered', 'failed', 'cancelled'];

/** The messages of an application that its candidate has heard. */
export const heardWhere = (applicationId: string) => ({
  applicationId,
  acceptedAt: { not: null },
  status: { notIn: takenBack },
});
