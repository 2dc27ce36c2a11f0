import type { Receipt, Term } from '../../council/table.ts';

/** A known term as a bar around zero. */
export interface Bar {
  term: Term;
  shown: number; // points
  from: number; // where the bar begins, 0-1 across the scale; zero lies at 0.5
  width: number; // 0-1
  change: number | null; // points since the last round; null where it is the same, or was not known
}

export interface ReceiptRows {
  bars: Bar[];
  zero: Term[]; // known, and worth nothing now
  hidden: Term[];
  scale: number; // points at either end of the scale
}

const leastScale = 20; // points, so that small terms look small

/** Sorts a receipt into what can be drawn, what is nothing yet, and what is not revealed. */
export function receiptRows(receipt: Receipt, before: Receipt | null): ReceiptRows {
  const known = receipt.terms.filter((term) => term.shown !== null);
  const scale = Math.max(leastScale, ...known.map(({ shown }) => Math.abs(shown ?? 0)));
  const bars = known
    .filter((term) => term.shown !== 0)
    .map((term): Bar => {
      const shown = term.shown ?? 0;
      const width = Math.abs(shown) / scale / 2;
      return {
        term,
        shown,
        from: shown < 0 ? 0.5 - width : 0.5,
        width,
        change: changeOf(term, before),
      };
    });
  return {
    bars,
    zero: known.filter((term) => term.shown === 0),
    hidden: receipt.terms.filter((term) => term.shown === null),
    scale,
  };
}

function changeOf(term: Term, before: Receipt | null): number | null {
  const was = before?.terms.find(
    ({ code, provision }) => code === term.code && provision === term.provision,
  )?.shown;
  if (was === null || was === undefined || term.shown === null || was === term.shown) return null;
  return term.shown - was;
}
