import {scenePages} from '../../docs/demo/navigation.mjs';

/** Where the pictures of the gallery are kept; the site has them in `gallery/`. */
export const galleryFolder = 'docs/images/gallery';

/** As large as a tile of the home page on a screen of two dots to a pixel. */
export const pictureSize = {width: 640, height: 400};

/** The name of the picture of a page, such as `narrow.webp`. */
export const pictureOf = (file) => file.replace('.html', '.webp');

/** The names of all pictures of the gallery. */
export const galleryPictures = scenePages.map(([file]) => pictureOf(file));
