/** Whether a part of a mail is a file that somebody has added, and not an answer of a calendar or a mail within the mail. */
export const isFile = (mediaType: string): boolean =>
  !/^(?:text\/calendar|application\/ics|message\/|text\/rfc822-headers)/.test(mediaType);
