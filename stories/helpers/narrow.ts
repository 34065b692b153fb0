import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';

/** The narrowest place that portals have: a sidebar of 240 px. */
export const narrow: Decorator = (story) => html`<div style="inline-size: 240px">${story()}</div>`;
