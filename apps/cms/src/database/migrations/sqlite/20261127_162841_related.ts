import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`related_profiles\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`due\` numeric DEFAULT 0 NOT NULL,
  	\`marked_at\` text NOT NULL,
  	\`words\` text,
  	\`labels\` text,
  	\`runners_up\` text,
  	\`held_by\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`related_profiles_published_at_idx\` ON \`related_profiles\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`due_publishedAt_idx\` ON \`related_profiles\` (\`due\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`related_terms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`term\` text NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`story\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`related_terms_story_idx\` ON \`related_terms\` (\`story\`);`)
  await db.run(sql`CREATE INDEX \`term_publishedAt_idx\` ON \`related_terms\` (\`term\`,\`published_at\`);`)
  // Payload indexes what stands in lists of texts by its place alone: each story read or stored would go through those of all stories
  await db.run(sql`CREATE INDEX \`articles_texts_parent_order_idx\` ON \`articles_texts\` (\`parent_id\`,\`order\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`articles_texts_parent_order_idx\`;`)
  await db.run(sql`DROP TABLE \`related_profiles\`;`)
  await db.run(sql`DROP TABLE \`related_terms\`;`)
}
