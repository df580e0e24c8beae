'use client'

import { kindOfNode } from '@broadsheet/contract'
import { $applyNodeReplacement, DecoratorNode, type LexicalNode, type NodeKey, type SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'
import type { ReactElement } from 'react'
import { placeholderType } from './unknownParts'
import { UnknownPart } from './UnknownPart.client'

type SerializedUnknownPart = SerializedLexicalNode & { inline: boolean; original: object }

/** Holds a part that this newsroom does not know, whole and untouched. It can be moved and removed like any other. */
export class UnknownPartNode extends DecoratorNode<ReactElement> {
  private readonly original: object
  private readonly inline: boolean

  constructor({ original, inline }: { original: object; inline: boolean }, key?: NodeKey) {
    super(key)
    this.original = original
    this.inline = inline
  }

  static override getType(): string {
    return placeholderType
  }

  static override clone(node: UnknownPartNode): UnknownPartNode {
    return new UnknownPartNode({ original: node.original, inline: node.inline }, node.__key)
  }

  static override importJSON({ original, inline }: SerializedUnknownPart): LexicalNode {
    return $applyNodeReplacement(new UnknownPartNode({ original, inline }))
  }

  override exportJSON(): SerializedUnknownPart {
    return { type: placeholderType, version: 1, inline: this.inline, original: this.original }
  }

  override createDOM(): HTMLElement {
    return document.createElement(this.inline ? 'span' : 'div')
  }

  override updateDOM(): boolean {
    return false
  }

  override isInline(): boolean {
    return this.inline
  }

  override decorate(): ReactElement {
    return <UnknownPart kind={kindOfNode(this.original)} inline={this.inline} />
  }
}
