import { onSignedOut } from '../../shell/api/session.ts';

type Channel = 'email' | 'sms';

const kept = new Map<string, Partial<Record<Channel, string>>>();

/** What somebody has begun to write in answer to a reply, by channel. Until it is sent or the window is closed; it stands nowhere else. */
export const keptAnswer = (replyId: string): Partial<Record<Channel, string>> => kept.get(replyId) ?? {};

export function keepAnswer(replyId: string, written: Partial<Record<Channel, string>>): void {
  kept.set(replyId, written);
}

export function forgetAnswer(replyId: string): void {
  kept.delete(replyId);
}

// Whoever signs in next in this window is somebody else.
onSignedOut(() => kept.clear());
