/** What is known already is known anew, also where it was lifted. */
export const suppressionAgain = `on conflict ("organisationId", "channel", "address", "reason")
  do update set "at" = now(), "liftedAt" = null, "code" = excluded."code", "messageId" = excluded."messageId"`;
