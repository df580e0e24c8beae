import { commentPolicySchema, idSchema, pageOf, storyLanguageSchema, storyPathSchema } from '@broadsheet/contract'
import { z } from 'zod'
import { fields } from '../searchOf'

/** What the reply form says about the story it belongs to. */
export const storyHeadSchema = z.object({
  id: idSchema,
  path: storyPathSchema,
  headline: z.string().min(1),
  language: storyLanguageSchema,
  commentPolicy: commentPolicySchema.nullish().transform((policy) => policy ?? 'open'),
})
export type StoryHead = z.infer<typeof storyHeadSchema>

/** A story's headline and whether it takes replies. */
export const storyHeadRequest = (path: string) => ({
  name: `head of story ${path}`,
  path: '/api/articles',
  query: { where: { path: { equals: path } }, select: fields('path', 'headline', 'language', 'commentPolicy'), limit: 1, depth: 0, pagination: false },
  schema: pageOf(storyHeadSchema),
})
