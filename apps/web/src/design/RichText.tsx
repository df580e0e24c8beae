import type { BlockNode, ListNode, RichText as Body, Site } from '@broadsheet/contract'
import { bodyHeadings } from './bodyHeadings'
import { Box } from './body/Box'
import { Figure } from './body/Figure'
import type { Medium } from './body/Medium'
import { paragraphsOf } from './body/paragraphsOf'
import { Table } from './body/Table'
import { type HeadingLevel, headingLevels } from './headingLevels'
import { mergedItems } from './mergedItems'
import { RichTextInline } from './RichTextInline'

type Props = { body: Body; site: Site; origin?: string }

/**
 * A story's body as plain HTML without class names, so that a page and a feed can share it. With an `origin` it is a feed's:
 * its addresses are whole, and what needs our style or script is left out or said in words. What cannot be shown is left out.
 */
export function RichText({ body, site, origin }: Props) {
  // ids are for links within a page: in a feed they would meet those of other stories
  const ids = new Map(origin === undefined ? bodyHeadings(body).map(({ node, id }) => [node, id]) : [])
  return <Blocks nodes={body} medium={{ site, origin: origin ?? '', feed: origin !== undefined }} levelOf={headingLevels(body)} ids={ids} />
}

type LevelOf = (tag: string) => HeadingLevel
type Ids = ReadonlyMap<BlockNode, string>
const none: Ids = new Map()

function Blocks({ nodes, medium, levelOf, ids = none }: { nodes: readonly BlockNode[]; medium: Medium; levelOf: LevelOf; ids?: Ids }) {
  return nodes.map((node, index) => <Block key={index} node={node} medium={medium} levelOf={levelOf} id={ids.get(node)} />)
}

function Block({ node, medium, levelOf, id }: { node: BlockNode; medium: Medium; levelOf: LevelOf; id: string | undefined }) {
  const { origin } = medium
  switch (node.type) {
    case 'paragraph':
      // editors leave empty paragraphs behind; a reader hears them as gaps
      return node.children.length === 0 ? null : (
        <p>
          <RichTextInline nodes={node.children} origin={origin} />
        </p>
      )
    case 'heading': {
      const Heading = `h${levelOf(node.tag)}` as const
      return (
        <Heading id={id}>
          <RichTextInline nodes={node.children} origin={origin} />
        </Heading>
      )
    }
    case 'quote':
      return (
        <blockquote>
          {paragraphsOf(node.children).map((paragraph, index) => (
            <p key={index}>
              <RichTextInline nodes={paragraph} origin={origin} />
            </p>
          ))}
        </blockquote>
      )
    case 'list':
      return <List node={node} origin={origin} />
    case 'upload':
      return <Figure node={node} medium={medium} />
    case 'horizontalrule':
      return <hr />
    case 'table':
      return <Table node={node} feed={medium.feed} content={(cell) => <Blocks nodes={cell.children} medium={medium} levelOf={levelOf} />} />
    case 'block':
      return <Box box={node.fields} medium={medium} content={(words) => <Blocks nodes={words} medium={medium} levelOf={headingLevels(words)} />} />
    case 'unknown':
      return null
  }
}

function List({ node, origin }: { node: ListNode; origin: string }) {
  const items = mergedItems(node.children).map(({ words, lists }, index) => (
    <li key={index}>
      <RichTextInline nodes={words} origin={origin} />
      {lists.map((list, place) => (
        <List key={place} node={list} origin={origin} />
      ))}
    </li>
  ))
  return node.listType === 'number' ? <ol start={node.start === 1 ? undefined : node.start}>{items}</ol> : <ul>{items}</ul>
}
