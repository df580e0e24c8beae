import type { ArticleCard, Author } from '@broadsheet/contract'
import { cmsFetch } from './cmsFetch'
import { type Chrome, getChrome } from './getChrome'
import { authorRequest } from './requests/authorRequest'
import { storyListRequest } from './requests/storyListRequest'

export type AuthorPage = Chrome & { author: Author; stories: ArticleCard[] }

/** An author with its newest stories, or null if there is none of that name. */
export async function getAuthorPage({ slug, requestId }: { slug: string; requestId: string }): Promise<AuthorPage | null> {
  const [chrome, found, stories] = await Promise.all([
    getChrome(requestId),
    cmsFetch(authorRequest(slug), { requestId }),
    cmsFetch(storyListRequest({ of: 'author', slug }), { requestId }),
  ])
  const author = found.docs[0]
  return author === undefined ? null : { ...chrome, author, stories: stories.docs }
}
