import UPNG from 'upng-js';

/** What anti-aliasing and a palette may change in a channel of a pixel, of 255. */
const unseen = 48;

/**
 * A picture without its compression: four bytes for each pixel.
 *
 * @param {Uint8Array} png
 * @returns {{width: number, height: number, pixels: Uint8Array}}
 */
export function readPicture(png) {
  const decoded = UPNG.decode(png);
  return {width: decoded.width, height: decoded.height, pixels: new Uint8Array(UPNG.toRGBA8(decoded)[0])};
}

/** Our pages have few colours: with 64 of them a picture is a third as large and looks the same. */
export function withPalette(png, colours = 64) {
  const {width, height, pixels} = readPicture(png);
  return Buffer.from(UPNG.encode([pixels.buffer], width, height, colours));
}

/**
 * How much of a picture looks different from another, from 0 to 1; 1 when they differ in size.
 *
 * @param {Uint8Array} png
 * @param {Uint8Array} other
 */
export function differenceOf(png, other) {
  const [one, two] = [readPicture(png), readPicture(other)];
  if (one.width !== two.width || one.height !== two.height) return 1;
  let different = 0;
  for (let at = 0; at < one.pixels.length; at += 4) {
    const channels = [0, 1, 2].map((channel) => Math.abs(one.pixels[at + channel] - two.pixels[at + channel]));
    if (Math.max(...channels) > unseen) different++;
  }
  return different / (one.width * one.height);
}
