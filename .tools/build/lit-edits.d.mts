export const litEdits: {title: string; file: string; unless?: RegExp; replace: [find: string, put: string][]}[];
