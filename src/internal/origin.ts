/**
 * Address of the script that this copy of the library came in, for people who look for it; empty
 * where there is none. A stack names it alike for a classic script, a module and a bundle, all of
 * which have names of their own for it, and in every engine.
 */
export const [origin] = /\w+:\/\/\S+?(?=:\d+:\d)|$/.exec(new Error().stack!)!;
