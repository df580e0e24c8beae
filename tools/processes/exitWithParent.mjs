// Loaded before anything else in every process the tools start. Each is the head of a process group of its own (so that
// Ctrl-C reaches the tool alone, which then stops the group in order) and holds a channel to the tool. When the tool is
// gone without having said goodbye, the channel closes, and the whole group goes too.
import process from 'node:process'

// Only the head of the group does this: what it starts in turn does not load this file.
process.env.NODE_OPTIONS = (process.env.NODE_OPTIONS ?? '').replace(`--import=${import.meta.url}`, '').trim()

const signalGroup = (signal) => {
  try {
    process.kill(process.platform === 'win32' ? process.pid : -process.pid, signal)
  } catch {
    process.exit(1)
  }
}

process.once('disconnect', () => {
  signalGroup('SIGTERM')
  setTimeout(() => signalGroup('SIGKILL'), 4000).unref()
})
// The channel alone is no reason to stay.
process.channel?.unref()
