import path from 'node:path'
import type { Rule } from 'eslint'
import { fileNamedAsItsExport } from './fileNamedAsItsExport'
import { ruleTester } from './ruleTester'

const inRepository = (file: string) => path.join(process.cwd(), file)

ruleTester.run('file-named-as-its-export', fileNamedAsItsExport as unknown as Rule.RuleModule, {
  valid: [
    { name: 'the function it exports', filename: inRepository('a/articlePath.ts'), code: 'export function articlePath() {}' },
    { name: 'a component for the browser', filename: inRepository('a/Queue.client.tsx'), code: 'export const Queue = () => <p />' },
    { name: 'a schema', filename: inRepository('a/article.ts'), code: 'export const articleSchema = 1; export const other = 2' },
    { name: 'a type', filename: inRepository('a/article.ts'), code: 'export type Article = string' },
    { name: 'one of several', filename: inRepository('a/slug.ts'), code: 'const slug = 1; const other = 2; export { other, slug }' },
    { name: 'a family of equals', filename: inRepository('a/routes.ts'), code: 'export const a = 1; export const b = 2' },
    { name: 'something destructured', filename: inRepository('a/GET.ts'), code: 'export const { GET, POST: [B] } = rest' },
    { name: 'a script without exports', filename: inRepository('tools/start.ts'), code: 'console.log(1)' },
  ],
  invalid: [
    {
      name: 'another name',
      filename: inRepository('a/paths.ts'),
      code: 'export function articlePath() {}',
      errors: [{ messageId: 'name', data: { exports: 'articlePath', suggestion: 'articlePath.ts' } }],
    },
    {
      name: 'another case',
      filename: inRepository('a/articlepath.ts'),
      code: 'export class ArticlePath {}',
      errors: [{ messageId: 'name' }],
    },
    { name: 'only types', filename: inRepository('a/b.ts'), code: 'export type A = 1', errors: [{ messageId: 'name' }] },
    { name: 'an index', filename: inRepository('a/index.ts'), code: 'export * from "./b"', errors: [{ messageId: 'index' }] },
    {
      name: 'a drawer',
      filename: inRepository('apps/web/src/utils/a.ts'),
      code: 'export const a = 1',
      errors: [{ messageId: 'drawer', data: { folder: 'utils' } }],
    },
  ],
})
