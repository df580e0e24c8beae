import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/**
 * The search index, which no collection describes: written by hand, and no part of the schema that later migrations are compared
 * with. Texts come folded and stemmed, so the tokenizer is one that leaves them as they are; they are found and not kept.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE search_entries (id integer PRIMARY KEY, story text NOT NULL, language text NOT NULL, saved_at text NOT NULL, version integer NOT NULL)`)
  await db.run(sql`CREATE UNIQUE INDEX search_entries_story_idx ON search_entries (story)`)
  await db.run(sql`CREATE INDEX search_entries_language_idx ON search_entries (language)`)
  await db.run(sql`CREATE INDEX search_entries_saved_at_idx ON search_entries (saved_at)`)
  await db.run(sql`CREATE VIRTUAL TABLE search_texts USING fts5(headline, standfirst, body, names, subjects, section, content = '', contentless_delete = 1, tokenize = 'ascii')`)
  await db.run(sql`CREATE TABLE search_words (word text PRIMARY KEY, spelling text NOT NULL) WITHOUT ROWID`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const name of ['search_words', 'search_texts', 'search_entries']) await db.run(sql.raw(`DROP TABLE ${name}`))
}
