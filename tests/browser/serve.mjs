// Serves the built game below a sub-path, as a school's web space might: node serve.mjs <folder> <prefix>
import { serve } from '../../src/cli/serve.mjs';

const [folder = 'dist', prefix = '/'] = process.argv.slice(2);
console.log(`Serving ${folder} at ${await serve({ folder, prefix })}`);
