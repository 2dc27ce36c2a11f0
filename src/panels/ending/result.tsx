import type { ComponentChildren } from 'preact';
import type { AllyId } from '../../council/scenario.ts';
import type { Catalogue, Ending } from '../../council/table.ts';
import {
  describeScore,
  explainMeasure,
  explainOutcome,
  nameMeasure,
  nameReservation,
  percent,
} from '../../text/describe.ts';
import type { Measure } from '../../text/describe.ts';
import { listNames, plainName } from '../../text/names.ts';
import { allyEntry, provisionEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';

interface ResultProps {
  catalogue: Catalogue;
  ending: Ending;
}

/** What the game came to, measure by measure, and what each counts. */
export function Result({ catalogue, ending }: ResultProps) {
  const { say, lang } = useWords();
  const name = (id: AllyId) => allyEntry(catalogue, id).name;
  return (
    <section aria-labelledby="result-title">
      <h2 id="result-title">{say('ending.result')}</h2>
      <p>{explainOutcome(lang, ending.outcome)}</p>
      <dl class="ending-measures">
        <Line of="ambition">{percent(lang, ending.ambition)}</Line>
        <Line of="kept">{percent(lang, ending.kept)}</Line>
        {ending.unity !== null && (
          <>
            <Line of="unity">{percent(lang, ending.unity)}</Line>
            <Line of="sore">
              {ending.sore.length === 0
                ? say('ending.none')
                : listNames(lang, ending.sore.map(name), 'plain')}
            </Line>
            <Line of="reservations">
              {ending.reservations.length === 0
                ? say('ending.none.f')
                : ending.reservations.map((each) => (
                    <span key={each.ally} class="ending-reservation">
                      <Reservation catalogue={catalogue} reservation={each} />
                    </span>
                  ))}
            </Line>
          </>
        )}
        {ending.scores
          .filter(({ measure }) => measure === 'interest')
          .map((score) => (
            <Line key={score.seat} of="interest">
              {describeScore(lang, catalogue, score)}
            </Line>
          ))}
      </dl>
    </section>
  );
}

/** A measure with its value; what it counts stands below. */
function Line({ of, children }: { of: Measure; children: ComponentChildren }) {
  const { lang } = useWords();
  return (
    <div>
      <dt>{nameMeasure(lang, of)}</dt>
      <dd>{children}</dd>
      <dd class="small">{explainMeasure(lang, of)}</dd>
    </div>
  );
}

function Reservation({
  catalogue,
  reservation: { ally, kind, provision },
}: {
  catalogue: Catalogue;
  reservation: Ending['reservations'][number];
}) {
  const { say, lang, local } = useWords();
  return (
    <>
      {say('ending.reservation', {
        ally: plainName(lang, allyEntry(catalogue, ally).name),
        reservation: nameReservation(lang, kind),
        provision: say('quoted', { text: local(provisionEntry(catalogue, provision).label) }),
      })}
    </>
  );
}
