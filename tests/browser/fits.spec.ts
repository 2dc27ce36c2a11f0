import { expect, test } from '@playwright/test';
import { openGame } from './support.ts';

for (const [width, height] of [
  [1366, 768],
  [1920, 1080],
  [390, 844],
] as const) {
  for (const locale of ['en-GB', 'fr-FR']) {
    test.describe(`${width} × ${height}, ${locale}`, () => {
      test.use({ viewport: { width, height }, locale });

      for (const played of ['chair', 'FRA', 'partner'])
        test(`as ${played}, nothing runs over the edge, and every seat can be hit`, async ({
          page,
        }) => {
          await openGame(page, 5, 'canvas', played);
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          );
          expect(sideways).toBeLessThanOrEqual(0);
          if (width >= 1366) {
            expect(
              await page.evaluate(() => document.documentElement.scrollHeight - innerHeight),
            ).toBeLessThanOrEqual(0);
          }
          const seats = page.locator('button.seat');
          await expect(seats).toHaveCount(31);
          const missed = await seats.evaluateAll((all) =>
            all.flatMap((seat) => {
              const { left, top, width: w, height: h } = seat.getBoundingClientRect();
              const hit = document.elementFromPoint(left + w / 2, top + h / 2);
              return w < 24 || h < 24 || hit?.closest('button.seat') !== seat
                ? [seat.getAttribute('aria-label')]
                : [];
            }),
          );
          expect(missed).toEqual([]);
        });
    });
  }
}
