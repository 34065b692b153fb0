export interface Pair {
  light: string;
  dark?: string;
}
export interface Token {
  path: string[];
  name?: string;
  publicName: string;
  type: string;
  light: string;
  dark?: string;
  reference?: string;
  themes: Record<string, Pair>;
  largeText?: string;
  description: string;
}
export const themes: string[];
export const modes: string[];
export function readTokens(): Promise<Token[]>;
