// Everything `npm start`, `npm run dev`, `npm test` and `npm run build` need before TypeScript can run: the right Node and
// the installed packages. No dependency, and no syntax newer than Node 12, so that an old Node gets a sentence, not a crash.
import { createHash } from 'crypto'
import { spawn } from 'child_process'
import fs from 'fs'
import path from 'path'
import { fileURLToPath } from 'url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const at = (...parts) => path.join(root, ...parts)
const commands = fs
  .readdirSync(at('tools'))
  .filter((file) => ['start.ts', 'dev.ts', 'test.ts', 'bench.ts', 'build.ts', 'evalRelated.ts', 'evalSpam.ts', 'searchRebuild.ts'].includes(file))
  .map((file) => file.replace('.ts', ''))

function refuse(sentence) {
  console.error(`\n${sentence}\n`)
  process.exit(1)
}

function checkNode() {
  const needed = JSON.parse(fs.readFileSync(at('package.json'), 'utf8')).engines.node.replace('>=', '')
  const order = (version) => version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0)
  if (order(process.versions.node) >= order(needed)) return
  const shown = needed.replace(/\.0$/, '')
  refuse(
    `Broadsheet needs Node ${shown} or newer; this is ${process.versions.node}. ` +
      'Install it from nodejs.org or run `nvm install`.',
  )
}

// The hash of the lock file is written only after an install that succeeded, and `npm ci` removes it with node_modules:
// a half-finished install is therefore always repeated.
const installedMark = at('node_modules', '.broadsheet-installed')
const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '')
const lockHash = () => createHash('sha256').update(read(at('package-lock.json'))).digest('hex')
const isInstalled = () => fs.existsSync(at('package-lock.json')) && read(installedMark).trim() === lockHash()

function checkDisk() {
  const disk = fs.statfsSync(root)
  const free = (disk.bavail * disk.bsize) / 1e9
  if (free < 3) refuse(`Installing and building need about 3 GB of disk; ${free.toFixed(1)} GB are free at ${root}. Free some space and run the same command again.`)
}

function installPackages() {
  checkDisk()
  const command = fs.existsSync(at('package-lock.json')) ? 'ci' : 'install'
  const began = Date.now()
  const elapsed = () => `${Math.round((Date.now() - began) / 1000)} s`
  console.log(`Installing packages (npm ${command}; one to two minutes, about 1 GB, once) …`)
  fs.rmSync(installedMark, { force: true })
  const ticking = setInterval(() => console.log(`  … ${elapsed()}`), 15000)
  return new Promise((resolve) => {
    const isWindows = process.platform === 'win32'
    const npm = spawn(isWindows ? 'npm.cmd' : 'npm', [command, '--no-audit', '--no-fund', '--loglevel=warn'], {
      cwd: root,
      shell: isWindows,
      stdio: ['ignore', 'inherit', 'pipe'],
      // The tools that lint, build and test are development dependencies; NODE_ENV=production would leave them out.
      env: Object.assign({}, process.env, { NODE_ENV: 'development', npm_config_omit: '', npm_config_production: '' }),
    })
    let said = ''
    npm.stderr.on('data', (text) => {
      said = (said + text).slice(-20000)
      // On a full disk npm warns, and then tries again without end.
      if (said.includes('ENOSPC')) npm.kill()
    })
    npm.on('error', () => refuse('npm was not found. It comes with Node: install Node from nodejs.org.'))
    npm.on('exit', (status) => {
      clearInterval(ticking)
      if (status !== 0) {
        console.error(said.split('\n').filter((line) => line.startsWith('npm error')).join('\n'))
        refuse(whyInstallFailed(said))
      }
      fs.writeFileSync(installedMark, lockHash())
      console.log(`Installed in ${elapsed()}.\n`)
      resolve()
    })
  })
}

function whyInstallFailed(said) {
  if (said.includes('ENOSPC')) return 'The disk is full. Free about 3 GB and run the same command again.'
  if (/EACCES|EPERM/.test(said)) return `npm may not write into ${at('node_modules')}. Give yourself that folder and try again.`
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network/i.test(said)) {
    return 'The package registry could not be reached. Check the network and run the same command again.'
  }
  return 'The packages could not be installed; npm says why above. Run the same command again once that is mended.'
}

// Node 20 now and then never finishes loading a module that awaits at its top level, and leaves with this status.
const lostAModule = 13
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

function handOver(command, options, attempts) {
  const tool = spawn(process.execPath, ['--import', 'tsx', at('tools', `${command}.ts`)].concat(options), {
    cwd: root,
    // The channel tells the tool when this process is gone, however it went, so that nothing is left running.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  const passOn = (signal) => tool.kill(signal)
  for (const signal of signals) process.on(signal, passOn)
  tool.on('exit', (status, signal) => {
    for (const signal of signals) process.removeListener(signal, passOn)
    if (status === lostAModule && attempts > 1) return handOver(command, options, attempts - 1)
    process.exit(signal ? 1 : status)
  })
}

const command = process.argv[2]
if (!commands.includes(command)) refuse(`Say what to do: npm run ${commands.map((name) => name.replace(/^(eval|search)(?=[A-Z])/, '$1:').toLowerCase()).join(', npm run ')}.`)
checkNode()
const ready = isInstalled() ? Promise.resolve() : installPackages()
ready.then(() => handOver(command, process.argv.slice(3), 5))
