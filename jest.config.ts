/** @jest-config-loader esbuild-register */
import type { Config } from 'jest'

const everyProject: Config = {
  rootDir: '.',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/apps/cms/src/payload.config.ts',
    '\\.css$': '<rootDir>/tools/jest/cssModule.ts',
  },
  modulePathIgnorePatterns: ['/\\.next/', '<rootDir>/data/', '<rootDir>/artifacts/'],
  setupFilesAfterEnv: ['<rootDir>/tools/jest/failOnConsoleError.ts'],
}

const patiently = [...(everyProject.setupFilesAfterEnv ?? []), '<rootDir>/tools/jest/patience.ts']

/** Run with NODE_OPTIONS=--experimental-vm-modules; `npm test` does. */
const config: Config = {
  coverageProvider: 'v8',
  coverageDirectory: 'artifacts/coverage',
  coverageReporters: ['text-summary', 'html'],
  collectCoverageFrom: ['packages/*/src/**/*.ts', '!**/*.test.ts', '!**/index.ts'],
  // Lines too: of a function that never ran, the v8 provider counts no branches.
  coverageThreshold: { global: { branches: 95, lines: 95 } },
  projects: [
    {
      ...everyProject,
      displayName: 'packages',
      testMatch: ['<rootDir>/packages/**/*.test.ts'],
    },
    {
      ...everyProject,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,tools}/**/*.test.ts', '<rootDir>/{apps,tools}/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '\\.int\\.test\\.ts$'],
    },
    {
      ...everyProject,
      displayName: 'integration',
      // Lexical's entry for Node awaits an import at its top level, which Node 20 now and then never finishes; this one does not.
      testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'production'] },
      testMatch: ['<rootDir>/apps/**/*.int.test.ts'],
      setupFilesAfterEnv: patiently,
    },
    { ...everyProject, displayName: 'browser', testMatch: ['<rootDir>/e2e/**/*.e2e.ts'], setupFilesAfterEnv: patiently },
  ],
}

export default config
