type Signs = { readonly header: (name: string) => string | undefined; readonly from: string; readonly subject: string };

const subjects =
  /^(?:automatiskt svar|autosvar|frånvaro(?:meddelande)?|frånvarande|automatic reply|auto(?:matic)?[- ]?reply|out of (?:the )?office|undeliverable|delivery status notification)\b/i;
const machines = /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|noreply)(?:[+.@-]|$)/i;

/** Whether a machine wrote a mail (RFC 3834 and what programs do instead): it is shown as such, and nobody is told. */
export function isAutomatic({ header, from, subject }: Signs): boolean {
  const submitted = header('auto-submitted')?.trim().toLowerCase();
  if (submitted !== undefined && !submitted.startsWith('no')) return true;
  if (header('x-autoreply') !== undefined || header('x-autorespond') !== undefined) return true;
  if (/^(?:auto_reply|bulk|list|junk)$/i.test(header('precedence')?.trim() ?? '')) return true;
  return header('return-path')?.trim() === '<>' || machines.test(from) || subjects.test(subject.trim());
}
