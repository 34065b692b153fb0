import type {Command} from './command.js';

/**
 * All commands, in the order of an editor's work. Each is loaded when it is
 * named, so that `check` does not wait for what reads Word files.
 */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  import: async () => (await import('./commands/import.js')).importCommand,
  check: async () => (await import('./commands/check.js')).command,
  preview: async () => (await import('./commands/preview.js')).command,
  render: async () => (await import('./commands/render.js')).command,
  diff: async () => (await import('./commands/diff.js')).command,
};
