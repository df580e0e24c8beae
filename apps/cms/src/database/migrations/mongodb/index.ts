import * as initial from './20261123_000000_initial'
import * as sectionsParts from './20261127_162940_sections_parts'
import * as search from './20261130_220000_search'
import * as discussion from './20261130_224449_discussion'

/** Every migration of a MongoDB database, oldest first. One that adds collections or indexes makes what is missing, as the first did. */
export const migrations = [
  { name: '20261123_000000_initial', up: initial.up, down: initial.down },
  { name: '20261124_122914_editors_page', up: initial.up, down: initial.down },
  { name: '20261124_154642_media_trash', up: initial.up, down: initial.down },
  { name: '20261124_200851_series_and_pages', up: initial.up, down: initial.down },
  { name: '20261127_124401_article_language', up: initial.up, down: initial.down },
  { name: '20261127_162841_related', up: initial.up, down: initial.down },
  { name: '20261127_162940_sections_parts', up: sectionsParts.up, down: sectionsParts.down },
  { name: '20261130_220000_search', up: search.up, down: search.down },
  { name: '20261130_224449_discussion', up: discussion.up, down: discussion.down },
]
