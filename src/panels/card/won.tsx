import { describeMoveInFull, percent, tenths } from '../../text/describe.ts';
import { draftText } from '../../text/draft.ts';
import { capitalise, theName } from '../../text/names.ts';
import { allyEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';
import type { Parts } from './page.tsx';
import { Section } from './section.tsx';

/** How many ways win, by which assurances, and the best of them on demand. */
export function Won({ card, catalogue, known }: Parts) {
  const { say, lang } = useWords();
  const { winningLines: won, decisiveFirstMove: first } = card;
  const how =
    won.winning === 0
      ? say('card.won.nothing', { tried: won.tried })
      : say('card.won.how', {
          winning: won.winning,
          tried: won.tried,
          moves: won.medianLength,
          first: won.firstMoves,
          least: percent(lang, won.ambition[0]),
          most: percent(lang, won.ambition[1]),
        });
  return (
    <Section title={say('card.won')}>
      <p>{how}</p>
      {first && (
        <p>
          {say('card.won.first', {
            share: tenths(lang, first.share),
            move: describeMoveInFull(lang, catalogue, first.move, known),
          })}
        </p>
      )}
      <Sets {...{ card, catalogue, known }} />
      <BestLine {...{ card, catalogue, known }} />
    </Section>
  );
}

function Sets({ card: { winningLines }, catalogue, known }: Parts) {
  const { say, lang, local } = useWords();
  const { guaranteeSets, apart } = winningLines;
  if (guaranteeSets.length === 0) return null;
  /** `FRA/fra-office`: the ally, and in words what it is given. */
  const inWords = (each: string): string => {
    const [ally = '', id] = each.split('/');
    const line = known.allies
      .find((one) => one.id === ally)
      ?.redLines.find((redLine) => redLine.id === id);
    const name = capitalise(theName(lang, allyEntry(catalogue, ally).name));
    return line?.waiver ? `${name} (${local(line.waiver.label)})` : name;
  };
  return (
    <>
      <h3 class="caption">{say('card.won.sets')}</h3>
      <ul class="case-list">
        {guaranteeSets.map((set) => (
          <li key={set.join()}>{set.map(inWords).join(' + ') || say('card.won.no-assurance')}</li>
        ))}
      </ul>
      <p class="small">{say('card.won.apart', { apart })}</p>
    </>
  );
}

function BestLine({ card: { bestLine }, catalogue, known }: Parts) {
  const { say, lang } = useWords();
  if (!bestLine) return null;
  return (
    <details>
      <summary>{say('card.won.show')}</summary>
      <ol class="case-rounds">
        {bestLine.rounds.map((moves, round) => (
          <li key={round}>
            <ul>
              {moves.map((move, index) => (
                <li key={index}>{describeMoveInFull(lang, catalogue, move, known)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <h3 class="caption">{say('card.won.text')}</h3>
      <blockquote class="paper case-text prose">
        {draftText(lang, catalogue, bestLine.text)}
      </blockquote>
    </details>
  );
}
