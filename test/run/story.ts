import type { StoryLine } from '../../process/interpreter/story-of.ts';
import type { PrismaClient } from '../../prisma/client.ts';

/** The lines of an application's timeline in their order, or those of one event. */
export async function storyOf(database: PrismaClient, applicationId: string, seq?: number): Promise<StoryLine[]> {
  const events = await database.appliedEvent.findMany({
    where: { applicationId, ...(seq === undefined ? {} : { seq }) },
    orderBy: { seq: 'asc' },
  });
  return events.flatMap(({ story }) => story as unknown as StoryLine[]);
}
