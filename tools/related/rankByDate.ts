import type { RelatableStory } from '@broadsheet/newsroom'
import type { Ranking, Stories } from './Stories'

/** The newest stories, whatever they are about; where there are no dates, the last ones. */
export function rankByDate(stories: Stories): Ranking {
  const newest = Array.from({ length: stories.size }, (_, place) => ({ place, date: stories.storyAt(place).publishedAt ?? '' }))
    .sort((a, b) => (a.date === b.date ? b.place - a.place : a.date < b.date ? 1 : -1))
    .map(({ place }) => place)
  return (place, count) => newest.slice(0, count + 1).filter((other) => other !== place).slice(0, count)
}

/** The stories that have most in common with this one, by `shared`; of equals the newest. */
export function rankByShared(stories: Stories, shared: (one: RelatableStory, other: RelatableStory) => number): Ranking {
  const newest = rankByDate(stories)
  return (place, count) => {
    const story = stories.storyAt(place)
    return newest(place, stories.size)
      .map((other) => ({ other, common: shared(story, stories.storyAt(other)) }))
      .filter(({ common }) => common > 0)
      .sort((a, b) => b.common - a.common)
      .slice(0, count)
      .map(({ other }) => other)
  }
}
