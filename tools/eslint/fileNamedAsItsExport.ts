import path from 'node:path'
import { ESLintUtils } from '@typescript-eslint/utils'
import type { TSESTree } from '@typescript-eslint/utils'

const createRule = ESLintUtils.RuleCreator.withoutDocs

/** Names that say nothing about what lies inside: a thing that fits such a drawer has not been named yet. */
const drawers = new Set(['lib', 'utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared'])

type Exported = { name: string; isValue: boolean }

function namesIn(pattern: TSESTree.Node): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name]
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        namesIn(property.type === 'RestElement' ? property.argument : property.value),
      )
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? namesIn(element) : []))
    case 'AssignmentPattern':
      return namesIn(pattern.left)
    default:
      return []
  }
}

function exportedBy(statement: TSESTree.ProgramStatement): Exported[] {
  if (statement.type !== 'ExportNamedDeclaration') return []
  const { declaration } = statement
  if (declaration === null) {
    return statement.specifiers.map((specifier) => ({
      name: specifier.exported.type === 'Identifier' ? specifier.exported.name : specifier.exported.value,
      isValue: statement.exportKind === 'value' && specifier.exportKind === 'value',
    }))
  }
  switch (declaration.type) {
    case 'VariableDeclaration':
      return declaration.declarations.flatMap(({ id }) => namesIn(id)).map((name) => ({ name, isValue: true }))
    case 'TSTypeAliasDeclaration':
    case 'TSInterfaceDeclaration':
      return [{ name: declaration.id.name, isValue: false }]
    default:
      return declaration.id && 'name' in declaration.id ? [{ name: declaration.id.name, isValue: true }] : []
  }
}

const isNamedFor = (stem: string) => (exported: Exported) =>
  exported.name === stem ||
  exported.name === `${stem}Schema` ||
  (!exported.isValue && exported.name.toLowerCase() === stem.toLowerCase())

/**
 * A file is called exactly what its main export is called (`articlePath.ts` exports `articlePath`, `article.ts` exports
 * `articleSchema` or the type `Article`), or, when it holds a family of equals, by their plural (`routes.ts`). No folder is
 * a drawer for leftovers.
 */
export const fileNamedAsItsExport = createRule({
  meta: {
    type: 'suggestion',
    schema: [],
    defaultOptions: [],
    messages: {
      name: 'This file exports {{exports}}: call it after its main export ({{suggestion}}), or by a plural noun if it holds a family of equals.',
      index: 'No index.ts here: import the file that holds what you need. Only the entry points named in a package.json may be called index.',
      drawer: 'A folder called "{{folder}}" says nothing. Name it by what it knows (cms/, seo/, moderation/), or keep the code beside its one user.',
    },
  },
  create(context) {
    const parts = path.relative(context.cwd, context.filename).split(path.sep)
    const file = parts.pop() ?? ''
    const stem = file.replace(/\.(client\.|server\.)?[cm]?[jt]sx?$/, '')
    return {
      Program(program) {
        const folder = parts.find((part) => drawers.has(part.toLowerCase()))
        if (folder !== undefined) context.report({ node: program, messageId: 'drawer', data: { folder } })
        if (stem === 'index') context.report({ node: program, messageId: 'index' })
        const exported = program.body.flatMap(exportedBy)
        const values = exported.filter(({ isValue }) => isValue)
        const isFamily = stem.endsWith('s') && values.length > 1
        if (exported.length === 0 || stem === 'index' || isFamily || exported.some(isNamedFor(stem))) return
        const named = (values.length > 0 ? values : exported).map(({ name }) => name)
        const suggestion = `${named[0] ?? stem}${path.extname(file)}`
        context.report({ node: program, messageId: 'name', data: { exports: named.join(', '), suggestion } })
      },
    }
  },
})
