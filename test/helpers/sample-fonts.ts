const files = {
  'Noto Sans Arabic': 'noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2',
  'Noto Sans Mongolian': 'noto-sans-mongolian/files/noto-sans-mongolian-mongolian-400-normal.woff2',
};

/** What to set as the font of a page that shows the samples, once they are loaded. */
export const sampleFonts = `${Object.keys(files)
  .map((family) => `'${family}'`)
  .join(', ')}, sans-serif`;

/** Puts the fonts of the sample scripts at hand, so that what is measured is letters and not boxes. */
export async function loadSampleFonts(): Promise<void> {
  for (const [family, file] of Object.entries(files)) {
    const address = new URL(`../../node_modules/@fontsource/${file}`, import.meta.url);
    document.fonts.add(await new FontFace(family, `url(${address.href})`).load());
  }
}
