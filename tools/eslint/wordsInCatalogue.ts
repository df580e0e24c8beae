import { AST_NODE_TYPES, ESLintUtils } from '@typescript-eslint/utils'
import type { TSESTree } from '@typescript-eslint/utils'

const createRule = ESLintUtils.RuleCreator.withoutDocs

/** Attributes that are read to somebody, or shown. */
const spoken = new Set(['alt', 'aria-description', 'aria-label', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext', 'label', 'placeholder', 'title'])

/** Letters, and the marks that another script writes otherwise. */
const isWords = (text: string) => /[\p{L},;?]/u.test(text)
/** The names HTML gives to things are written small. */
const isSentence = (text: string) => /^\p{Lu}\p{Ll}/u.test(text)

/** The pieces of text that `node` may come out as: both sides of a choice, the fixed parts of a template. */
function textsIn(node: TSESTree.Node): { node: TSESTree.Node; text: string }[] {
  switch (node.type) {
    case AST_NODE_TYPES.Literal:
      return typeof node.value === 'string' ? [{ node, text: node.value }] : []
    case AST_NODE_TYPES.TemplateLiteral:
      return node.quasis.map((quasi) => ({ node: quasi, text: quasi.value.cooked ?? quasi.value.raw }))
    case AST_NODE_TYPES.ConditionalExpression:
      return [...textsIn(node.consequent), ...textsIn(node.alternate)]
    case AST_NODE_TYPES.LogicalExpression:
      return [...textsIn(node.left), ...textsIn(node.right)]
    case AST_NODE_TYPES.BinaryExpression:
      return node.operator === '+' ? [...textsIn(node.left), ...textsIn(node.right)] : []
    case AST_NODE_TYPES.JSXExpressionContainer:
      return textsIn(node.expression)
    default:
      return []
  }
}

/**
 * No component holds words of its own: what a page says, shown or read out, stands in the catalogue of the paper's language.
 */
export const wordsInCatalogue = createRule({
  meta: {
    type: 'problem',
    schema: [],
    defaultOptions: [],
    messages: {
      move: 'A paper in another language would say “{{text}}”, too: give it a place in the catalogues of apps/web/src/words and take it from useWords().',
    },
  },
  create(context) {
    const report = ({ node, text }: { node: TSESTree.Node; text: string }) => context.report({ node, messageId: 'move', data: { text: text.trim() } })
    const ofChild = (node: TSESTree.Node) => textsIn(node).filter(({ text }) => isWords(text)).forEach(report)

    return {
      JSXText: (node) => {
        if (isWords(node.value)) report({ node, text: node.value })
      },
      JSXElement: ({ children }) => children.forEach(ofChild),
      JSXFragment: ({ children }) => children.forEach(ofChild),
      JSXAttribute: ({ name, value }) => {
        if (value === null) return
        const called = name.type === AST_NODE_TYPES.JSXIdentifier ? name.name : ''
        const isSaid = spoken.has(called) ? isWords : isSentence
        textsIn(value).filter(({ text }) => isSaid(text)).forEach(report)
      },
    }
  },
})
