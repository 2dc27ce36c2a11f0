import { useState } from 'preact/hooks';
import type { Stance } from '../../council/scenario.ts';
import { describeStance } from '../../text/describe.ts';
import { stances } from '../../text/stances.ts';
import { useWords } from '../shared/words.tsx';
import { AllyRow } from './ally-row.tsx';
import { useGame } from './context.ts';
import { columns, sortAllies } from './sort-allies.ts';
import type { Column, Order } from './sort-allies.ts';
import './allies-table.css';

/** Everything the chamber shows, as a table. */
export function AlliesTable() {
  const { say, lang } = useWords();
  const { view } = useGame();
  const [order, setOrder] = useState<Order>({ column: 'ally', descending: false });
  const [only, setOnly] = useState<Stance | null>(null);
  const rows = sortAllies(view.allies, order, only);

  const sortBy = (column: Column) =>
    setOrder({ column, descending: order.column === column && !order.descending });

  return (
    <div class="allies">
      <p class="row">
        <label for="allies-filter">{say('ui.allies.filter')}</label>
        <select
          id="allies-filter"
          value={only ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setOnly(stances.find((stance) => stance === value) ?? null);
          }}
        >
          <option value="">{say('ui.allies.all')}</option>
          {stances.map((stance) => (
            <option key={stance} value={stance}>
              {describeStance(lang, stance)}
            </option>
          ))}
        </select>
        <span class="small">
          {say('ui.allies.shown', { shown: rows.length, all: view.allies.length })}
        </span>
      </p>
      <div class="allies-scroll">
        <table>
          <caption class="unseen">{say('ui.allies.caption')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" aria-sort={ariaSort(order, column)}>
                  <button type="button" class="plain" onClick={() => sortBy(column)}>
                    {say(`ui.allies.${column}`)}
                    <span aria-hidden="true" class="allies-arrow">
                      {order.column === column && (order.descending ? '▼' : '▲')}
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((ally) => (
              <AllyRow key={ally.id} ally={ally} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function ariaSort(order: Order, column: Column) {
  if (order.column !== column) return 'none';
  return order.descending ? 'descending' : 'ascending';
}
