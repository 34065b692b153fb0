import type {Io} from './io.js';
import type {Words} from './locale.js';

/** One option as `parseArgs` of node:util takes it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** May be given several times. */
  readonly multiple?: boolean;
  /** Stands for the value in the help: `FILE`. */
  readonly value?: string;
  readonly help: Words;
}

export type Options = Readonly<Record<string, Option>>;

/** What the options of a command hold once read; absent flags are false, absent lists empty. */
export type Values<Given extends Options> = {
  readonly [Name in keyof Given]: Given[Name] extends {multiple: true}
    ? readonly string[]
    : Given[Name] extends {type: 'boolean'}
      ? boolean
      : string | undefined;
};

export interface Arguments<Given extends Options = Options> {
  readonly positionals: readonly string[];
  readonly values: Values<Given>;
}

/** A command line that a reader of the help can copy, and what it does. */
export interface Example {
  readonly line: string;
  readonly help: Words;
}

/** One command of `anti-fraud`: what it says about itself, and what it does. */
export interface Command {
  readonly name: string;
  /** What it is for, in one line. */
  readonly summary: Words;
  /** What stands behind the command's name: `PACK…`. */
  readonly usage: string;
  /** How many file arguments it takes. */
  readonly takes: {readonly atLeast: number; readonly atMost: number};
  readonly options: Options;
  /** Paragraphs after the options, such as what each exit status means. */
  readonly notes?: Words<readonly string[]>;
  readonly examples: readonly Example[];
  /** Does the work and resolves with the exit status; rejects with `CliProblem`. */
  run(args: Arguments, io: Io): Promise<number>;
}

/** A command whose `run` knows the types of its own options. */
export function defineCommand<const Given extends Options>(
  command: Omit<Command, 'options' | 'run'> & {
    readonly options: Given;
    run(args: Arguments<Given>, io: Io): Promise<number>;
  },
): Command {
  return {
    ...command,
    // `readArguments` fills in every option the command names, which is what `Values` says.
    run: (args, io) => command.run(args as Arguments<Given>, io),
  };
}
