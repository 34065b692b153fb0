import type {Package} from 'custom-elements-manifest';

export function elementsManifest(): Promise<Package>;
