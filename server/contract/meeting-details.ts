import { z } from 'zod';

/** Where a meeting is and whom the candidate meets, as whoever books or offers it says. */
export const meetingDetails = {
  place: z.string().max(300).optional(),
  link: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  /** Members, by user id: interviewers and above, or anybody with a role in the job. */
  interviewerIds: z.array(z.string().min(1).max(100)).max(20).optional(),
  /** Who meets the candidate besides and is no member, by name: they are told nothing and asked for nothing. */
  guests: z.array(z.string().trim().min(1).max(200)).max(20).optional(),
};

/** A member who meets the candidate. */
export const interviewerSchema = z.object({ userId: z.string(), name: z.string() });
export type Interviewer = z.infer<typeof interviewerSchema>;
