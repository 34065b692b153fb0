export interface Picture {
  width: number;
  height: number;
  pixels: Uint8Array;
}
export function readPicture(png: Uint8Array): Picture;
export function withPalette(png: Uint8Array, colours?: number): Buffer;
export function differenceOf(png: Uint8Array, other: Uint8Array): number;
