const pattern = /<thread\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@/i;

/**
 * The Message-ID that every mail of an application refers to, so that programs show them as one conversation. No mail has it: it is the same before
 * the first and after the last one, and whatever a provider calls them.
 */
export function threadId(applicationId: string, sender: string): string {
  const domain = /@([^@>\s]+)>?\s*$/.exec(sender)?.[1] ?? 'besked.invalid';
  return `<thread.${applicationId}@${domain}>`;
}

/** The application whose conversation a mail refers to; null where it refers to none of ours. */
export function readThreadId(references: string): string | null {
  return pattern.exec(references)?.[1]?.toLowerCase() ?? null;
}
