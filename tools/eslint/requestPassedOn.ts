import { AST_NODE_TYPES, ASTUtils, ESLintUtils } from '@typescript-eslint/utils'
import type { TSESLint, TSESTree } from '@typescript-eslint/utils'

const createRule = ESLintUtils.RuleCreator.withoutDocs

const operations = new Set([
  'auth',
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'delete',
  'duplicate',
  'find',
  'findByID',
  'findDistinct',
  'findGlobal',
  'findGlobalVersionByID',
  'findGlobalVersions',
  'findVersionByID',
  'findVersions',
  'restoreGlobalVersion',
  'restoreVersion',
  'update',
  'updateGlobal',
])

const propertyOf = (node: TSESTree.Node, name: string): boolean =>
  node.type === AST_NODE_TYPES.MemberExpression &&
  node.property.type === AST_NODE_TYPES.Identifier &&
  node.property.name === name

const isRequest = (node: TSESTree.Node | null): boolean =>
  node !== null && ((node.type === AST_NODE_TYPES.Identifier && node.name === 'req') || propertyOf(node, 'req'))

const isPayloadOfRequest = (node: TSESTree.Node | null): boolean =>
  node?.type === AST_NODE_TYPES.MemberExpression && propertyOf(node, 'payload') && isRequest(node.object)

/** `({ req: { payload } }) => …`: the pattern the name stands in is the value of a property called `req`. */
function isTakenOutOfRequest(name: TSESTree.Node): boolean {
  const pattern = name.parent?.parent
  const holder = pattern?.parent
  return (
    pattern?.type === AST_NODE_TYPES.ObjectPattern &&
    holder?.type === AST_NODE_TYPES.Property &&
    holder.key.type === AST_NODE_TYPES.Identifier &&
    holder.key.name === 'req'
  )
}

function comesFromRequest(variable: TSESLint.Scope.Variable | null): boolean {
  return (
    variable?.defs.some(({ name, node }) => {
      if (isTakenOutOfRequest(name)) return true
      if (node.type !== AST_NODE_TYPES.VariableDeclarator) return false
      return node.id.type === AST_NODE_TYPES.Identifier ? isPayloadOfRequest(node.init) : isRequest(node.init)
    }) ?? false
  )
}

const mentionsRequest = (argument: TSESTree.CallExpressionArgument | undefined): boolean => {
  if (argument === undefined) return false
  if (argument.type !== AST_NODE_TYPES.ObjectExpression) return true
  return argument.properties.some(
    (property) =>
      property.type === AST_NODE_TYPES.SpreadElement ||
      (property.key.type === AST_NODE_TYPES.Identifier && property.key.name === 'req'),
  )
}

/**
 * Inside a request, every call of Payload's Local API, of its queue and of its database adapter passes `req`. Without it
 * the call leaves the request's transaction, and a write waits for the very lock its own request holds.
 */
export const requestPassedOn = createRule({
  meta: {
    type: 'problem',
    schema: [],
    defaultOptions: [],
    messages: {
      pass: 'Pass req: {{call}}({ …, req }). Without it the call leaves the transaction and may wait for the lock its own request holds.',
    },
  },
  create(context) {
    const belongsToRequest = (node: TSESTree.Node): boolean =>
      isPayloadOfRequest(node) ||
      (node.type === AST_NODE_TYPES.Identifier &&
        comesFromRequest(ASTUtils.findVariable(context.sourceCode.getScope(node), node.name)))

    return {
      CallExpression({ callee, arguments: [argument] }) {
        if (callee.type !== AST_NODE_TYPES.MemberExpression || callee.property.type !== AST_NODE_TYPES.Identifier) return
        const { object, property } = callee
        const isLocal = operations.has(property.name) && belongsToRequest(object)
        const isBelow =
          object.type === AST_NODE_TYPES.MemberExpression &&
          belongsToRequest(object.object) &&
          ((propertyOf(object, 'jobs') && property.name === 'queue') ||
            (propertyOf(object, 'db') && argument?.type === AST_NODE_TYPES.ObjectExpression))
        if ((isLocal || isBelow) && !mentionsRequest(argument)) {
          context.report({ node: callee, messageId: 'pass', data: { call: context.sourceCode.getText(callee) } })
        }
      },
    }
  },
})
