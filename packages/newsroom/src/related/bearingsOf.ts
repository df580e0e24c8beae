import type { Paper, Usage } from './learnPaper'
import { ofLengthOne, type Vector } from './vectorOf'

/** Landmarks that place a story; farther ones blur it. */
const nearestCount = 100

/**
 * Where a story stands in its paper: how near it is to each of the landmarks nearest to it, itself left out. Two stories with
 * the same bearings are about the same thing, even in other words.
 */
export function bearingsOf({ id, vector, paper }: { id: string; vector: Vector; paper: Paper }): Vector<number> {
  const nearness = new Float64Array(paper.landmarks.length)
  for (const [stem, value] of vector) {
    const usage = paper.usage.get(stem)
    if (usage !== undefined) addTo(nearness, usage, value)
  }
  const itself = paper.landmarks.indexOf(id)
  if (itself !== -1) nearness[itself] = 0
  const farthest = nearness.toSorted().at(-nearestCount) ?? 0
  const near: [number, number][] = []
  nearness.forEach((value, landmark) => {
    if (value > 0 && value >= farthest) near.push([landmark, value])
  })
  return ofLengthOne(near)
}

// by index: this runs for every word of every story that is compared
function addTo(nearness: Float64Array, { landmarks, values }: Usage, weight: number): void {
  for (let index = 0; index < landmarks.length; index += 1) {
    const landmark = landmarks[index] ?? 0
    nearness[landmark] = (nearness[landmark] ?? 0) + weight * (values[index] ?? 0)
  }
}
