import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`ALTER TABLE \`comments\` ADD \`learned_as\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`learned_training\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`spam_words\`;`)
  await db.run(sql`DROP TABLE \`spam_lessons\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`learned_as\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`learned_training\`;`)
}
