import * as migration_20261123_035126_initial from './20261123_035126_initial';
import * as migration_20261124_111817_pictures from './20261124_111817_pictures';
import * as migration_20261124_122914_editors_page from './20261124_122914_editors_page';
import * as migration_20261124_154642_media_trash from './20261124_154642_media_trash';
import * as migration_20261124_200851_series_and_pages from './20261124_200851_series_and_pages';
import * as migration_20261127_124401_article_language from './20261127_124401_article_language';
import * as migration_20261127_162841_related from './20261127_162841_related';
import * as migration_20261127_162940_sections_parts from './20261127_162940_sections_parts';
import * as migration_20261130_220000_search from './20261130_220000_search';
import * as migration_20261130_224449_discussion from './20261130_224449_discussion';

export const migrations = [
  {
    up: migration_20261123_035126_initial.up,
    down: migration_20261123_035126_initial.down,
    name: '20261123_035126_initial',
  },
  {
    up: migration_20261124_111817_pictures.up,
    down: migration_20261124_111817_pictures.down,
    name: '20261124_111817_pictures',
  },
  {
    up: migration_20261124_122914_editors_page.up,
    down: migration_20261124_122914_editors_page.down,
    name: '20261124_122914_editors_page',
  },
  {
    up: migration_20261124_154642_media_trash.up,
    down: migration_20261124_154642_media_trash.down,
    name: '20261124_154642_media_trash',
  },
  {
    up: migration_20261124_200851_series_and_pages.up,
    down: migration_20261124_200851_series_and_pages.down,
    name: '20261124_200851_series_and_pages',
  },
  {
    up: migration_20261127_124401_article_language.up,
    down: migration_20261127_124401_article_language.down,
    name: '20261127_124401_article_language',
  },
  {
    up: migration_20261127_162841_related.up,
    down: migration_20261127_162841_related.down,
    name: '20261127_162841_related',
  },
  {
    up: migration_20261127_162940_sections_parts.up,
    down: migration_20261127_162940_sections_parts.down,
    name: '20261127_162940_sections_parts',
  },
  {
    up: migration_20261130_220000_search.up,
    down: migration_20261130_220000_search.down,
    name: '20261130_220000_search',
  },
  {
    up: migration_20261130_224449_discussion.up,
    down: migration_20261130_224449_discussion.down,
    name: '20261130_224449_discussion'
  },
];
