import type { BlockNode, ListNode, RichText as Body } from '@broadsheet/contract'
import { Caption } from './Caption'
import { type HeadingLevel, headingLevels } from './headingLevels'
import { mergedItems } from './mergedItems'
import { Picture } from './Picture'
import { RichTextInline } from './RichTextInline'

/**
 * A story's body as plain HTML without class names, so that a page and a feed can share it.
 * `origin` makes the addresses in it absolute, which feeds need. A node of an unknown type is left out.
 */
export function RichText({ body, origin = '' }: { body: Body; origin?: string }) {
  const levelOf = headingLevels(body)
  return body.map((node, index) => <Block key={index} node={node} levelOf={levelOf} origin={origin} />)
}

function Block({ node, levelOf, origin }: { node: BlockNode; levelOf: (tag: string) => HeadingLevel; origin: string }) {
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
        <Heading>
          <RichTextInline nodes={node.children} origin={origin} />
        </Heading>
      )
    }
    case 'quote':
      return (
        <blockquote>
          <p>
            <RichTextInline nodes={node.children} origin={origin} />
          </p>
        </blockquote>
      )
    case 'list':
      return <List node={node} origin={origin} />
    case 'upload':
      return node.value === null ? null : (
        <figure>
          <Picture media={node.value} sizes="(width >= 44rem) 41rem, 92vw" origin={origin} />
          <Caption media={node.value} />
        </figure>
      )
    case 'horizontalrule':
      return <hr />
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
