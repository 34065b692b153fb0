export const shortNames: RegExp;
