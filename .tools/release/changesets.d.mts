export interface Changeset {
  file: string;
  type: 'major' | 'minor' | 'patch';
  action: string;
  text: string;
}
export function readChangesets(folder: string): Changeset[];
export function faultOfVersion(changeset: Changeset, version: string): string | undefined;
