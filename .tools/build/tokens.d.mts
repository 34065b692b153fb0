export interface Token {
  name: string;
  publicName: string;
  type: string;
  light: string;
  dark?: string;
  reference?: string;
  description: string;
}
export function readTokens(): Promise<Token[]>;
