import {hydrateRoot} from 'react-dom/client';
import {App} from './app.js';

const props = JSON.parse(document.getElementById('props')!.textContent!);
hydrateRoot(document.getElementById('root')!, <App {...props} />);
