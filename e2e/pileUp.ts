import { createClient } from '@libsql/client'
import { z } from 'zod'
import type { Stage } from './stage'

/** Lays so many pending comments under the story at `path`, past the newsroom and all its rules: its database is what is tried. */
export async function pileUp({ env }: Stage, path: string, count: number): Promise<void> {
  const client = createClient({ url: z.string().parse(env['DATABASE_URL']) })
  try {
    await client.execute('PRAGMA busy_timeout = 5000')
    await client.execute({
      sql: `WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)
        INSERT INTO comments (id, status, text, name, email, article_id, decision_by, decision_rule, decision_because, report_count, created_at, updated_at)
        SELECT lower(hex(randomblob(16))), 'pending', 'What reader ' || n || ' has to say about this, in a sentence or two.', 'Reader ' || n, 'reader' || (n % 900) || '@readers.test',
          (SELECT id FROM articles WHERE path = ?), 'rule', 'first-comment', 'No comment by this reader has been approved yet.', 0,
          strftime('%Y-%m-%dT%H:%M:%fZ', '2025-01-01', '+' || n || ' seconds'), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
        FROM numbers`,
      args: [count, path],
    })
  } finally {
    client.close()
  }
}
