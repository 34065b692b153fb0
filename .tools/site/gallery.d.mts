export const galleryFolder: string;
export const pictureSize: {width: number; height: number};
export function pictureOf(file: string): string;
export const galleryPictures: string[];
