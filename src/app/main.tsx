/** The browser's entry: typefaces, settings, saves, and the page that the address asks for. */
import '@fontsource-variable/public-sans/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource/ibm-plex-mono/400.css';
import '@fontsource/ibm-plex-mono/600.css';
import { readAddress } from './address.ts';
import { openSaves } from './saves.ts';
import { openHouse } from './house.ts';

const root = document.getElementById('game');
if (!root) throw new Error('index.html has no #game');
const house = openHouse(root, await openSaves());
await house.goTo(readAddress(location.search));
