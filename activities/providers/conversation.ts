/** What a mail refers to: the one that it answers or puts right, else the conversation; both stand among its references. */
export function conversation(
  thread: string | undefined,
  named: string | undefined,
): { inReplyTo?: string; references?: string } {
  const references = [thread, named].filter((id) => id !== undefined);
  const inReplyTo = references.at(-1);
  return inReplyTo === undefined ? {} : { inReplyTo, references: references.join(' ') };
}
