export const pages: {file: string; title: string; scripts?: boolean}[];
