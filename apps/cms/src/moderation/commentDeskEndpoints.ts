import type { Endpoint } from 'payload'
import { closeStoryEndpoint } from './closeStoryEndpoint'
import { decideEndpoint } from './decideEndpoint'
import { decideManyEndpoint } from './decideManyEndpoint'
import { deskEndpoints } from './deskEndpoints'
import { markEndpoints } from './markEndpoints'
import { takeBackEndpoint } from './takeBackEndpoint'

/** What the moderation desk asks of the newsroom about comments. */
export const commentDeskEndpoints: Endpoint[] = [...deskEndpoints, decideEndpoint, decideManyEndpoint, takeBackEndpoint, ...markEndpoints, closeStoryEndpoint]
