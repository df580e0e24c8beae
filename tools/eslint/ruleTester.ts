import { describe, it } from '@jest/globals'
import { RuleTester } from 'eslint'
import { parser } from 'typescript-eslint'

RuleTester.describe = describe
RuleTester.it = it

/** ESLint's own tester, reading TypeScript and reporting through Jest. */
export const ruleTester = new RuleTester({
  languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
})
