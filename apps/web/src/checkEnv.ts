try {
  await import('./env')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

export {}
