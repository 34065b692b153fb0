export const releasedReport: string;
export const releasedFiles: string;
export function recordedVersion(root: string): string;
