import { Refusal } from '../Refusal'
import type { Check } from './checks'

/**
 * The checks to run, in their order: all of them, or the `named` ones and what they need.
 * @throws Refusal when a name is none
 */
export function chooseChecks(all: readonly Check[], named: readonly string[]): readonly Check[] {
  if (named.length === 0) return all
  const unknown = named.find((name) => !all.some((check) => check.name === name))
  if (unknown !== undefined) {
    throw new Refusal(`There is no step called "${unknown}". The steps are ${all.map(({ name }) => name).join(', ')}.`)
  }
  return all.filter(({ name }) => named.includes(name) || all.some((other) => named.includes(other.name) && other.needs?.includes(name)))
}
