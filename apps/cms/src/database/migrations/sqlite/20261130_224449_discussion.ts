import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`comment\` text NOT NULL,
  	\`article\` text,
  	\`from\` text,
  	\`to\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`moderator\` text,
  	\`who\` text,
  	\`rule\` text,
  	\`because\` text,
  	\`reason\` text,
  	\`waited\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_comment_idx\` ON \`decisions\` (\`comment\`);`)
  await db.run(sql`CREATE INDEX \`decisions_article_idx\` ON \`decisions\` (\`article\`);`)
  await db.run(sql`CREATE INDEX \`decisions_to_idx\` ON \`decisions\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`decisions_by_idx\` ON \`decisions\` (\`by\`);`)
  await db.run(sql`CREATE INDEX \`decisions_moderator_idx\` ON \`decisions\` (\`moderator\`);`)
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`readers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`verified_at\` text,
  	\`asked_at\` text,
  	\`standing\` text DEFAULT 'none' NOT NULL,
  	\`standing_by\` text,
  	\`standing_since\` text,
  	\`standing_why\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`readers_email_idx\` ON \`readers\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`readers_standing_idx\` ON \`readers\` (\`standing\`);`)
  await db.run(sql`CREATE INDEX \`readers_updated_at_idx\` ON \`readers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`readers_created_at_idx\` ON \`readers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`comment_id\` text(36),
  	\`reason\` text NOT NULL,
  	\`text\` text,
  	\`fingerprint\` text,
  	\`address_hash\` text,
  	\`settled_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`comment_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_comment_idx\` ON \`reports\` (\`comment_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_fingerprint_idx\` ON \`reports\` (\`fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`reports_address_hash_idx\` ON \`reports\` (\`address_hash\`);`)
  await db.run(sql`CREATE INDEX \`reports_settled_at_idx\` ON \`reports\` (\`settled_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_updated_at_idx\` ON \`reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_created_at_idx\` ON \`reports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`spam_words\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`feature\` text NOT NULL,
  	\`spam\` numeric DEFAULT 0 NOT NULL,
  	\`ham\` numeric DEFAULT 0 NOT NULL,
  	\`training\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`spam_words_feature_idx\` ON \`spam_words\` (\`feature\`);`)
  await db.run(sql`CREATE TABLE \`spam_lessons\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`increments\` text NOT NULL,
  	\`training\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`discussion\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`open\` integer DEFAULT true,
  	\`closed_message\` text,
  	\`closes_old\` integer DEFAULT false,
  	\`close_after_days\` numeric DEFAULT 14,
  	\`min_length\` numeric DEFAULT 1 NOT NULL,
  	\`max_length\` numeric DEFAULT 5000 NOT NULL,
  	\`flood_seconds\` numeric DEFAULT 15 NOT NULL,
  	\`min_seconds\` numeric DEFAULT 3 NOT NULL,
  	\`per_hour\` numeric DEFAULT 30 NOT NULL,
  	\`per_day\` numeric DEFAULT 100 NOT NULL,
  	\`hold_repeated\` integer DEFAULT true,
  	\`banned\` text,
  	\`rejected_words\` text,
  	\`held_words\` text,
  	\`word_matching\` text DEFAULT 'words' NOT NULL,
  	\`max_links\` numeric DEFAULT 2 NOT NULL,
  	\`judges_spam\` integer DEFAULT true,
  	\`spam_held\` numeric DEFAULT 60 NOT NULL,
  	\`spam_sure\` numeric DEFAULT 96 NOT NULL,
  	\`hold_disposable\` integer DEFAULT true,
  	\`hold_all\` integer DEFAULT false,
  	\`previously_approved\` integer DEFAULT true,
  	\`reads_history\` integer DEFAULT true,
  	\`rejected_share\` numeric DEFAULT 30,
  	\`otherwise\` text DEFAULT 'pending' NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  // readers are known by their email, in small letters
  await db.run(sql`UPDATE \`comments\` SET \`email\` = lower(\`email\`);`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`decision_reason\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`spoken\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`spam_score\` numeric;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`spam_because\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`report_count\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`edited_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`featured\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`locked\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`learned_as\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`learned_training\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`text_hash\` text;`)
  await db.run(sql`CREATE INDEX \`comments_report_count_idx\` ON \`comments\` (\`report_count\`);`)
  await db.run(sql`CREATE INDEX \`comments_address_hash_idx\` ON \`comments\` (\`address_hash\`);`)
  await db.run(sql`CREATE INDEX \`comments_text_hash_idx\` ON \`comments\` (\`text_hash\`);`)
  await db.run(sql`CREATE INDEX \`status_createdAt_idx\` ON \`comments\` (\`status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`email_status_idx\` ON \`comments\` (\`email\`,\`status\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`DROP TABLE \`readers\`;`)
  await db.run(sql`DROP TABLE \`reports\`;`)
  await db.run(sql`DROP TABLE \`spam_words\`;`)
  await db.run(sql`DROP TABLE \`spam_lessons\`;`)
  await db.run(sql`DROP TABLE \`discussion\`;`)
  await db.run(sql`DROP INDEX \`comments_report_count_idx\`;`)
  await db.run(sql`DROP INDEX \`comments_address_hash_idx\`;`)
  await db.run(sql`DROP INDEX \`comments_text_hash_idx\`;`)
  await db.run(sql`DROP INDEX \`status_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`email_status_idx\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`decision_reason\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`spoken\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`spam_score\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`spam_because\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`report_count\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`edited_at\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`featured\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`locked\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`learned_as\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`learned_training\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`text_hash\`;`)
}
