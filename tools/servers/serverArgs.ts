/**
 * How node runs the server of a production build. The young generation is twice what V8 takes by itself: a save or a page
 * makes many short-lived objects, and with less room they were copied about for a third of its time. The images in
 * `deploy/Dockerfile` say the same.
 */
export const serverArgs = ['--max-semi-space-size=32', 'server.js']
