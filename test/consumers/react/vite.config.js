import {defineConfig} from 'vite';

// The development build of React, because only that one tells of markup that does not match.
export default defineConfig({
  mode: 'development',
  define: {'process.env.NODE_ENV': '"development"'},
});
