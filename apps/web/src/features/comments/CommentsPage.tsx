import { type Article, articlePath, type CommentsPage as Thread, type Site } from '@broadsheet/contract'
import { Headline } from '../../design/Headline'
import { Kicker } from '../../design/Kicker'
import { useWords } from '../../words/Wording'
import { Comments } from './Comments'
import styles from './CommentsPage.module.css'

type Props = {
  story: Pick<Article, 'path' | 'headline' | 'retracted' | 'language' | 'section' | 'commentPolicy'>
  thread: Thread
  page: number
  site: Site
}

/** A later page of the comments on a story; the first stands under the story itself. */
export function CommentsPage({ story, thread, page, site }: Props) {
  const words = useWords().comments
  return (
    <>
      <header className={styles.head}>
        <Kicker section={story.section} words={words.pageOf(page, thread.pages)} language={null} />
        <h1>
          <a href={articlePath(story)}>
            <Headline story={story} />
          </a>
        </h1>
        <p>
          <a href={articlePath(story)}>{words.toStory}</a>
        </p>
      </header>
      <Comments story={story} thread={thread} page={page} site={site} />
    </>
  )
}
