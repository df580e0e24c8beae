import { z } from 'zod'
import { idSchema, optionalText } from './ids'
import { sectionPath } from './routes'

/** Where a section stands: `culture`, or `culture/kitchen` for a part of one. It is what a section is known by on the wire. */
export const sectionPathSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/, 'slug or slug/slug')

/** A section as it stands in navigation, kickers and lists. `colour` is a CSS hex colour with at least 4.5:1 on white. */
export const sectionRefSchema = z.object({
  id: idSchema,
  path: sectionPathSchema,
  name: z.string().min(1),
  colour: optionalText,
})

/** A section with what its own page shows. */
export const sectionSchema = sectionRefSchema.extend({ description: optionalText })

export type SectionRef = z.infer<typeof sectionRefSchema>
export type Section = z.infer<typeof sectionSchema>

type Placed = { path: string }

/** The path of the section that a part belongs to; of a section that is no part, its own. */
export const rootOf = ({ path }: Placed): string => path.split('/', 1)[0] ?? path

/** Whether a section is a part of another. */
export const isPart = (section: Placed): boolean => rootOf(section) !== section.path

/** The parts of `section` among `sections`, in the order in which they stand there. A part has none. */
export const partsOf = <Each extends Placed>(section: Placed, sections: readonly Each[]): Each[] =>
  sections.filter((each) => isPart(each) && rootOf(each) === section.path)

/** The section that `section` is a part of, or null. */
export const wholeOf = <Each extends Placed>(section: Placed, sections: readonly Each[]): Each | null =>
  isPart(section) ? (sections.find(({ path }) => path === rootOf(section)) ?? null) : null

/** The pages that list the stories of a section: its own and, of a part, that of the section it belongs to. */
export const sectionPages = (section: Placed): string[] => [...new Set([sectionPath(section), sectionPath({ path: rootOf(section) })])]
