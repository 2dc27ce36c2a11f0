/** The browser's entry: typefaces, settings, saves, and the page that the address asks for. */
import '@fontsource-variable/public-sans/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource/ibm-plex-mono/400.css';
import '@fontsource/ibm-plex-mono/600.css';
import { readAddress } from './address.ts';
import { keptGames } from './games.ts';
import { openHouse } from './house.ts';
import { ownFiles } from './own-files.ts';
import { openDrawer } from './saves.ts';
import { shipped } from './shelf.ts';

const root = document.getElementById('game');
if (!root) throw new Error('index.html has no #game');
const [games, files] = await Promise.all([openDrawer('games'), openDrawer('files')]);
const isShipped = (id: string): boolean => shipped().some((entry) => entry.id === id);
const house = openHouse(root, keptGames(games), ownFiles(files, isShipped));
await house.goTo(readAddress(location.search));
