import { z } from 'zod';

/** Where a meeting is and whom the candidate meets, as whoever books or offers it says. */
export const meetingDetails = {
  place: z.string().max(300).optional(),
  link: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  interviewers: z.array(z.string().max(200)).max(20).optional(),
};
