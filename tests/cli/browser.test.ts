import { describe, expect, it } from 'vitest';
import { browserPlaces } from '../../src/cli/browser.mjs';

describe('the places where a browser may be', () => {
  it('on Windows are in both folders for programs and in the one of the user', () => {
    const places = browserPlaces('win32', {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local',
    });
    expect(places[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(places).toContain(
      'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    );
    expect(places).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
  });

  it('on a Mac are the applications', () => {
    expect(browserPlaces('darwin', { HOME: '/Users/ada' })).toContain(
      '/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium',
    );
  });

  it('on Linux are those of the path, Chrome before others, wherever it is', () => {
    const places = browserPlaces('linux', { PATH: '/opt/bin:/usr/local/bin' });
    expect(places.slice(0, 2)).toEqual(['/opt/bin/google-chrome', '/usr/local/bin/google-chrome']);
    expect(places).toContain('/snap/bin/chromium');
  });

  it('are few where nothing is known of the system', () => {
    expect(browserPlaces('win32', {})).toEqual([]);
    expect(browserPlaces('linux', {})).toContain('/usr/bin/chromium');
  });
});
