type Extent = { width: number; height: number }

/** Below this, nothing on a page can be told apart. */
const smallest = 0.25

/** By how much `device` is made smaller, if at all, to be in sight whole where there is only so much `room`. Lengths in CSS pixels. */
export function fitOf({ device, room }: { device: Extent; room: Extent }): number {
  const known = [device.width, device.height, room.width, room.height].every((length) => length > 0)
  return known ? Math.max(smallest, Math.min(1, room.width / device.width, room.height / device.height)) : 1
}
