/** How the chamber should look; settings of the player and of the device. */
export interface Look {
  lang: 'en' | 'fr';
  theme: 'light' | 'dark';
  motion: boolean; // false: no movement, what happened is simply there
}
