import { z } from 'zod';
import { instant, members, page, pageQuery, route, uuid } from './route.ts';

/** The pages whose filters stand in their address. */
export const viewPages = ['today', 'board', 'messages', 'audit'] as const;
export type ViewPage = (typeof viewPages)[number];

export const viewSchema = z.object({
  id: z.string(),
  page: z.enum(viewPages),
  name: z.string(),
  /** What stands after the question mark of the page's address; empty for the page as it comes. */
  query: z.string(),
  createdAt: instant,
});

export const viewRoutes = {
  listViews: route('get', '/api/v1/views', 'Views that I have saved, of one page or of all, oldest first', members, {
    /** Without `page` those of every page. */
    query: z.object({ ...pageQuery, page: z.enum(viewPages).optional() }),
    answer: page(viewSchema),
  }),
  saveView: route('put', '/api/v1/views', 'Saves a view of mine; one of the same name and page is replaced', members, {
    body: z.strictObject({
      page: z.enum(viewPages),
      name: z.string().trim().min(1).max(60),
      query: z.string().max(1_000),
    }),
    answer: viewSchema,
  }),
  deleteView: route('delete', '/api/v1/views/{viewId}', 'Forgets a view of mine', members, {
    params: z.object({ viewId: uuid }),
    status: 204,
  }),
} as const;

export type SavedView = z.infer<typeof viewSchema>;
