import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import {importDirection} from './.tools/lint/import-direction.mjs';

/** What only a page has; Node has the other names of the platform too. */
const pageGlobals = Object.keys(globals.browser).filter(
  (name) => !Object.hasOwn(globals.node, name) && name !== 'name',
);

const onlyAndSkip = {
  selector:
    'MemberExpression[property.name=/^(only|skip|todo)$/][object.name=/^(describe|context|suite|it|test)$/]',
  message: 'Every test runs: no only, no skip, no todo.',
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'coverage/',
      'storybook-static/',
      '.cache/',
      '**/*.d.ts',
      'test/fixtures/',
      // What the consumers are written in is known only where they are installed.
      'test/consumers/*/{public,src}/',
    ],
  },
  // What a rule finds is mended, never hushed.
  {linterOptions: {noInlineConfig: true}},
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-unused-vars': ['error', {varsIgnorePattern: '^_', argsIgnorePattern: '^_'}],
      // Control characters are among what text is cleared of.
      'no-control-regex': 'off',
      'no-irregular-whitespace': ['error', {skipTemplates: true}],
    },
  },

  {
    name: 'TypeScript',
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_'},
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      // Spreading a string into its characters is meant.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // What implements an asynchronous interface need not wait itself.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    name: 'elements',
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari drops the list role of a list without markers unless it is said.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  ...importDirection,
  {
    name: 'content and i18n run without a page',
    files: ['src/content/**/*.ts', 'src/i18n/**/*.ts'],
    ignores: ['src/content/html/**'],
    rules: {'no-restricted-globals': ['error', ...pageGlobals]},
  },
  {
    name: 'pages hear of us only through internal/warn',
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/internal/warn.ts'],
    rules: {'no-console': 'error'},
  },

  {
    name: 'tests',
    files: ['test/**/*.{ts,mjs}'],
    rules: {'no-restricted-syntax': ['error', onlyAndSkip]},
  },
  {
    name: 'tests in TypeScript',
    files: ['test/**/*.ts'],
    rules: {
      // chai asserts by reading a property.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test']},
            // Typed as a promise because it can compare snapshots, which no test of ours does.
            {from: 'package', package: 'chai', name: 'Equal'},
            {from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal'},
          ],
        },
      ],
    },
  },
  {
    name: 'tools',
    files: ['**/*.{js,mjs}'],
    languageOptions: {globals: globals.node},
  },
  {
    name: 'tools whose functions run in a page',
    files: [
      '.tools/site/**',
      '.tools/consumers/**',
      '.tools/build/replacements/lit.mjs',
      'docs/demo/**',
      'test/consumers/**',
    ],
    languageOptions: {globals: globals.browser},
  },
);
