import type {ComponentProps} from 'react';
import {renderToString} from 'react-dom/server';
import {App} from './app.js';

export const render = (props: ComponentProps<typeof App>) => renderToString(<App {...props} />);
