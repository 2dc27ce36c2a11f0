import { CloseMoves } from './close-moves.tsx';
import { ConsentMoves } from './consent-moves.tsx';
import { MeetMoves } from './meet-moves.tsx';
import { PriceMoves } from './price-moves.tsx';
import { PublicMoves } from './public-moves.tsx';
import { SilenceMoves } from './silence-moves.tsx';

/** What can be done at the table as a whole. Each group shows what the seat that plays may do, if anything. */
export function TableMoves() {
  return (
    <>
      <SilenceMoves />
      <ConsentMoves />
      <PriceMoves />
      <MeetMoves />
      <PublicMoves />
      <CloseMoves />
    </>
  );
}
