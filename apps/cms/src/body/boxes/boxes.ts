import type { Block } from 'payload'
import { embed } from './embed'
import { factBox } from './factBox'
import { gallery } from './gallery'
import { pullQuote } from './pullQuote'
import { readAlso } from './readAlso'
import { update } from './update'

/** The parts of a story that are forms of their own, in the order of the menu. */
export const boxes: Block[] = [pullQuote, factBox, gallery, embed, readAlso, update]
