interface Difference {
  removed: string[];
  changed: string[];
  added: string[];
}
export function compareReports(released: string, current: string): Difference;
export function faultOfChange(difference: Difference, changesets: {action: string}[]): string | undefined;
