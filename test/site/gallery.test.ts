import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {galleryFolder, galleryPictures, pictureSize} from '../../.tools/site/gallery.mjs';
import {useSite} from './site.js';

const folder = fileURLToPath(new URL(`../../${galleryFolder}`, import.meta.url));

describe('The gallery of the home page', () => {
  const site = useSite();

  it('has a picture of every page in it and of nothing else (`npm run screenshots` makes them)', () => {
    assert.ok(galleryPictures.length > 5);
    assert.deepEqual(readdirSync(folder).sort(), [...galleryPictures].sort());
  });

  it('weighs little', () => {
    const sizes = galleryPictures.map((name) => readFileSync(join(folder, name)).length);
    assert.ok(sizes.reduce((sum, size) => sum + size) < 400_000, String(sizes));
  });

  it('shows each picture beside the way to its page, in the room that was kept for it', async () => {
    const page = await site.open('index.html');
    const shown = await page.$$eval('.gallery li', (tiles) =>
      Promise.all(
        tiles.map(async (tile) => {
          const picture = tile.querySelector('img')!;
          const height = picture.getBoundingClientRect().height;
          picture.loading = 'eager';
          await picture.decode();
          return {
            picture: picture.getAttribute('src')!.replace('gallery/', ''),
            page: tile.querySelector('a')!.getAttribute('href')!,
            size: {width: picture.naturalWidth, height: picture.naturalHeight},
            moved: picture.getBoundingClientRect().height - height,
          };
        }),
      ),
    );
    await page.close();

    assert.deepEqual(shown.map(({picture}) => picture), galleryPictures);
    for (const {picture, page: file, size, moved} of shown) {
      assert.equal(file.replace('.html', '.webp'), picture);
      assert.deepEqual(size, pictureSize);
      assert.equal(moved, 0);
    }
  });
});
