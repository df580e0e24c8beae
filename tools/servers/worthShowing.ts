const isFollowing = (line: string) => /^(\s+\S|[}\])])/.test(line)
const isNotice = (line: string) => /\b(WARN|ERROR|FATAL)\b|^\s*[⨯⚠]|^(\w*Error|Error):/.test(line)

function levelOf(line: string): number | null {
  try {
    const entry: unknown = JSON.parse(line)
    return typeof entry === 'object' && entry !== null && 'level' in entry && typeof entry.level === 'number' ? entry.level : null
  } catch {
    // Not a structured line.
    return null
  }
}

/**
 * Tells which lines of a server's log belong on the terminal: warnings, errors and what is printed to stderr, each with the
 * indented lines that follow it.
 */
export function worthShowing(): (line: string, from: 'stdout' | 'stderr') => boolean {
  let isShowing = false
  return (line, from) => {
    const level = line.startsWith('{') ? levelOf(line) : null
    if (level !== null) isShowing = level >= 40
    else if (from === 'stderr') isShowing = true
    else if (!isFollowing(line)) isShowing = isNotice(line)
    else isShowing = isShowing || isNotice(line)
    return isShowing && line.trim() !== ''
  }
}
