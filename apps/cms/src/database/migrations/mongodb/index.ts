import * as initial from './20261123_000000_initial'

/** Every migration of a MongoDB database, oldest first. */
export const migrations = [{ name: '20261123_000000_initial', up: initial.up, down: initial.down }]
