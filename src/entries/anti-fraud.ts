/** Every element as one file for a script tag, `dist/cdn/anti-fraud.js` and `anti-fraud.classic.js`. */
import './define.js';
