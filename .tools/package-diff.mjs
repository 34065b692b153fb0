import {existsSync, readFileSync} from 'node:fs';
import {root} from './ensure.mjs';
import {compareFiles, packageFiles} from './release/package-files.mjs';
import {releasedFiles} from './release/record.mjs';
import {writeSbom} from './release/sbom.mjs';

// `npm run package:diff`: how the package that `npm run build` made differs from the last release.

process.chdir(root);
if (!existsSync('dist')) {
  console.error('There is no dist/: run `npm run build` first.');
  process.exitCode = 1;
} else {
  writeSbom('.');
  const {version, files} = JSON.parse(readFileSync(releasedFiles, 'utf8'));
  console.log(`Against ${version}:`);
  for (const line of compareFiles(files, packageFiles('.'))) console.log(line);
}
