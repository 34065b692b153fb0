import type {Plugin} from 'vite';

export function idOf(path: string): string;

export function writeDocumentPages(): {stories: string; files: string[]};

export function documentsAsModules(): Plugin;
