import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import eslint from '@eslint/js'
import next from '@next/eslint-plugin-next'
import importX from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { tsImport } from 'tsx/esm/api'

const root = import.meta.dirname
const { fileNamedAsItsExport } = await tsImport('./tools/eslint/fileNamedAsItsExport.ts', import.meta.url)
const { requestPassedOn } = await tsImport('./tools/eslint/requestPassedOn.ts', import.meta.url)
const { wordsInCatalogue } = await tsImport('./tools/eslint/wordsInCatalogue.ts', import.meta.url)

const tests = ['**/*.test.ts', '**/*.test.tsx', '**/*.int.test.ts', 'e2e/**', '**/testing/**', 'tools/jest/**']
/** Files whose default export Next, Payload or a tool demands. */
const demandedDefaults = [
  'apps/web/src/pages/**',
  'apps/cms/src/app/**',
  'apps/*/next.config.ts',
  'apps/cms/src/payload.config.ts',
  'jest.config.ts',
  'eslint.config.js',
  'tools/jest/cssModule.ts',
]
/** The index files that are entry points of a package: those its package.json names. */
const entryPoints = readdirSync(path.join(root, 'packages')).flatMap((name) => {
  const { exports } = JSON.parse(readFileSync(path.join(root, 'packages', name, 'package.json'), 'utf8'))
  return Object.values(exports).map((file) => path.posix.join('packages', name, file))
})

// --- What may not be written, and what to write instead ---------------------------------------------------------------

const forbidden = {
  any: { selector: 'TSAnyKeyword', message: 'No any: take unknown and parse it with a schema, or name the type.' },
  cast: {
    selector: "TSAsExpression:not([typeAnnotation.typeName.name='const']), TSTypeAssertion",
    message: 'No casts: parse at the door with a schema, narrow with a type guard, or check with satisfies.',
  },
  nonNull: { selector: 'TSNonNullExpression', message: 'No "!": handle the missing value, or make a type in which it cannot be missing.' },
  defaultExport: {
    selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
    message: 'Export it by name. Only files whose default export Next or Payload demands have one.',
  },
  environment: {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Read it in env.ts and import it from there.',
  },
  clock: {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The clock is an argument here: take `now: Date` from the caller.',
  },
  chance: {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Chance is an argument here: take the random value from the caller.',
  },
  network: { selector: "CallExpression[callee.name='fetch']", message: 'No network here: the caller fetches and passes what it got.' },
}

/** `no-restricted-syntax` is replaced, not added to, by a later block: each block states all that it forbids. */
const forbid = (...names) => ({ 'no-restricted-syntax': ['error', ...names.map((name) => forbidden[name])] })
const always = ['any', 'cast', 'nonNull', 'defaultExport', 'environment']
const except = (...names) => always.filter((name) => !names.includes(name))

// --- Who may import whom ----------------------------------------------------------------------------------------------

/** Pure libraries the rules of the newsroom may lean on. */
const newsroomLibraries = ['@orama/stemmers', '@orama/stopwords', 'diff', 'fastest-levenshtein', 'ipaddr.js', 'zod']
const onlyPackages = (allowed, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ regex: `^(?!\\.{1,2}/|node:|(?:${allowed.join('|')})(?:/|$))`, message }] }],
})
const contractMayUse = ['zod']
const newsroomMayUse = ['@broadsheet/contract', ...newsroomLibraries]

const web = 'apps/web/src'
const foldersOf = (folder) =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
const zone = (target, from, allowed, message) => ({ target: `./${target}`, from: `./${from}`, except: allowed.map((name) => `./${name}`), message })
const zones = [
  zone('packages/contract', 'packages', ['contract'], 'The contract depends on zod alone: move the rule here, or the shape there.'),
  zone('packages', 'apps', [], 'Packages know no app: pass what is needed as an argument.'),
  zone('apps/web', 'apps/cms', [], 'The site knows the newsroom only over REST: read it in apps/web/src/cms with a schema of the contract.'),
  zone('apps/cms', 'apps/web', [], 'The newsroom never imports the site: what both need belongs in packages/contract.'),
  ...webZones(),
]

function webZones() {
  const layers = { words: [], design: ['words'], cms: ['env.ts', 'log.ts', 'requests'], enhance: [], pages: null }
  const message = {
    words: 'Words stand by themselves: pass what they speak of as arguments.',
    design: 'Design knows nothing of the paper: pass what it shows as props.',
    cms: 'cms/ is the door to the newsroom: it imports env.ts, log.ts and requests/ only.',
    enhance: 'What reaches the browser imports nothing of the server.',
  }
  const ofLayers = Object.entries(layers)
    .filter(([name, allowed]) => allowed !== null && foldersOf(web).includes(name))
    .map(([name, allowed]) => zone(`${web}/${name}`, web, [name, ...allowed], message[name]))
  const features = foldersOf(web).includes('features') ? foldersOf(`${web}/features`) : []
  const ofFeatures = features.flatMap((name) => [
    zone(`${web}/features/${name}`, `${web}/features`, [name], 'A feature never imports another: let the page compose them, or give what both need its own noun.'),
    zone(`${web}/features/${name}`, `${web}/pages`, [], 'Features do not know the routes that show them: use the contract\'s routes.'),
    zone(`${web}/features/${name}`, `${web}/cms`, [], 'Features are given their data: let the page call cms/ and pass it as props.'),
  ])
  return [...ofLayers, ...ofFeatures]
}

export default tseslint.config(
  {
    ignores: [
      '**/.next/**',
      '**/node_modules/**',
      'data/**',
      'artifacts/**',
      '**/coverage/**',
      '**/next-env.d.ts',
      '**/payload-types.ts',
      '**/importMap.js',
      '**/migrations/**',
      '**/public/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', setInterval: 'readonly', clearInterval: 'readonly', setTimeout: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    plugins: {
      'import-x': importX,
      broadsheet: { rules: { 'file-named-as-its-export': fileNamedAsItsExport, 'request-passed-on': requestPassedOn, 'words-in-catalogue': wordsInCatalogue } },
    },
    settings: { 'import-x/resolver-next': [importX.createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json', '.css'] })] },
    rules: {
      ...forbid(...always),
      'import-x/no-restricted-paths': ['error', { basePath: root, zones }],
      'broadsheet/file-named-as-its-export': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // These four stand in `forbidden` above, with the remedy in the message.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Next, Payload and Jest ask for functions that return promises, whether there is something to wait for or not.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `return response.status(404).end()` reads well in a handler.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, arguments: false } }],
    },
  },

  // The packages: pure, and each allowed only what it says it depends on.
  { files: ['packages/*/src/**'], rules: forbid(...always, 'clock', 'chance', 'network') },
  {
    files: ['packages/contract/src/**'],
    rules: onlyPackages(contractMayUse, 'The contract depends on zod and Node alone.'),
  },
  {
    files: ['packages/newsroom/src/**'],
    rules: onlyPackages(newsroomMayUse, 'Rules are pure: gather evidence in apps/cms and pass it in. A pure library is added to newsroomLibraries in eslint.config.js.'),
  },

  // The two apps.
  // Instrumentation asks Next which runtime it is in; only the environment says.
  { files: ['apps/*/src/{env,instrumentation}.ts'], rules: forbid(...except('environment')) },
  { files: ['apps/cms/src/**'], rules: { 'broadsheet/request-passed-on': 'error' } },
  { files: ['apps/web/src/**'], ignores: ['apps/web/src/words/**'], rules: { 'broadsheet/words-in-catalogue': 'error' } },
  {
    files: ['apps/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: 'packages/(contract|newsroom)/', message: 'Import it from @broadsheet/contract or @broadsheet/newsroom.' }] },
      ],
    },
  },
  {
    files: ['apps/web/src/**'],
    plugins: { '@next/next': next },
    rules: {
      '@next/next/no-document-import-in-page': 'error',
      '@next/next/no-duplicate-head': 'error',
      '@next/next/no-head-import-in-document': 'error',
      '@next/next/no-title-in-document-head': 'error',
      '@next/next/no-typos': 'error',
    },
  },
  { ...reactHooks.configs.flat['recommended-latest'], files: ['apps/**/*.tsx'] },

  // What stands outside the apps, and tests.
  { files: ['tools/**', '*.config.{ts,js}', 'apps/*/*.config.ts'], rules: forbid(...except('environment')) },
  // Syntax trees are told apart by the names of their nodes.
  { files: ['tools/eslint/**'], rules: { '@typescript-eslint/no-unsafe-enum-comparison': 'off' } },
  {
    files: tests,
    rules: {
      ...forbid(...except('environment', 'cast')),
      'no-restricted-imports': 'off',
      'broadsheet/request-passed-on': 'off',
      'broadsheet/words-in-catalogue': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: demandedDefaults, rules: forbid(...except('defaultExport', 'environment')) },
  { files: ['apps/*/src/{pages,app}/**', 'apps/cms/src/payload.config.ts'], rules: forbid(...except('defaultExport')) },
  {
    files: [...tests, ...demandedDefaults, ...entryPoints, 'apps/*/src/{instrumentation,proxy}.ts', '*.config.*', '**/*.d.ts'],
    rules: { 'broadsheet/file-named-as-its-export': 'off' },
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked], rules: { 'no-restricted-syntax': 'off' } },
)
