/** What the form cannot say: that names refer to something, and that figures tell where they come from. */
import { addDays, isDate } from '../council/calendar.ts';
import { ids, known, knownPattern, unique, type Report } from './names.ts';
import type { Path, Problem } from './problem.ts';
import type { ScenarioFile } from './schema.ts';
import { checkTendencies } from './tendencies.ts';

export function checkMeaning(file: ScenarioFile): Problem[] {
  const problems: Problem[] = [];
  const error: Report = (path, code, found, expected) =>
    problems.push({ path, severity: 'error', code, found, expected });
  const warn: Report = (path, code, found, expected) =>
    problems.push({ path, severity: 'warning', code, found, expected });

  checkCalendar(file, error);
  checkProvisions(file, error);
  checkDraft(file, error);
  checkAllies(file, error);
  checkNames(file, error);
  checkPatterns(file, error);
  checkTendencies(file, error);
  checkOrigins(file, error, warn);
  return problems;
}

function checkCalendar({ calendar, events }: ScenarioFile, error: Report): void {
  for (const field of ['opens', 'deadline'] as const) {
    if (!isDate(calendar[field]))
      error(['calendar', field], 'date', calendar[field], 'a day that exists');
  }
  const last = addDays(calendar.opens, calendar.rounds * calendar.daysPerRound - 1);
  if (calendar.deadline !== last) {
    error(
      ['calendar', 'deadline'],
      'deadline',
      calendar.deadline,
      `${last}, the last day of the last round`,
    );
  }
  events.forEach(({ date }, i) => {
    if (!isDate(date) || date < calendar.opens || date > calendar.deadline) {
      error(
        ['events', i, 'date'],
        'date',
        date,
        `a day from ${calendar.opens} to ${calendar.deadline}`,
      );
    }
    const before = events[i - 1];
    if (before && before.date > date)
      error(['events', i, 'date'], 'order', date, 'events in the order of their dates');
  });
}

function checkProvisions({ provisions }: ScenarioFile, error: Report): void {
  unique(provisions, ['provisions'], error);
  const total = provisions.reduce((sum, { weight }) => sum + weight, 0);
  if (Math.abs(total - 1) > 1e-6) {
    error(
      ['provisions'],
      'weights',
      `weights that add up to ${total.toFixed(3)}`,
      'weights that add up to 1',
    );
  }
  provisions.forEach((provision, i) => {
    const path = ['provisions', i];
    unique(provision.options, [...path, 'options'], error);
    for (const field of ['statusQuo', 'opening'] as const) {
      known(provision[field], ids(provision.options), [...path, field], error);
    }
    provision.options.forEach((option, j) => {
      const before = provision.options[j - 1];
      if (before && before.at >= option.at) {
        error(
          [...path, 'options', j, 'at'],
          'order',
          String(option.at),
          'options from low to high on the scale',
        );
      }
      const value =
        option.id === provision.statusQuo ? 0 : option.id === provision.opening ? 1 : null;
      if (value !== null && option.value !== value) {
        error(
          [...path, 'options', j, 'value'],
          'value',
          String(option.value),
          `${value}, by definition`,
        );
      }
    });
    if (provision.gate !== null) {
      const gate = provisions.find(({ id }) => id === provision.gate);
      if (!gate || gate === provision || gate.gate !== null) {
        error(
          [...path, 'gate'],
          'gate',
          provision.gate,
          'another provision that has no gate itself',
        );
      }
    }
  });
}

function checkDraft({ draft, provisions }: ScenarioFile, error: Report): void {
  for (const lang of ['en', 'fr'] as const) {
    const found = [...draft[lang].matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
    for (const name of found) known(name, ids(provisions), ['draft', lang], error);
    for (const { id } of provisions) {
      const times = found.filter((name) => name === id).length;
      if (times !== 1)
        error(['draft', lang], 'placeholder', `{${id}} ${times} times`, `{${id}} once`);
    }
  }
}

function checkAllies({ allies, provisions }: ScenarioFile, error: Report): void {
  unique(allies, ['allies'], error);
  allies.forEach((ally, i) => {
    const path = ['allies', i];
    const before = allies[i - 1];
    if (before && sortKey(before.name.en) > sortKey(ally.name.en)) {
      error([...path, 'name', 'en'], 'order', ally.name.en, 'allies in English alphabetical order');
    }
    for (const { id } of provisions) {
      if (!Object.hasOwn(ally.positions, id))
        error([...path, 'positions'], 'missing', 'nothing', `a position on ${id}`);
    }
    for (const id of Object.keys(ally.positions))
      known(id, ids(provisions), [...path, 'positions', id], error);
    unique(ally.redLines, [...path, 'redLines'], error);
    unique(ally.asks, [...path, 'asks'], error);
    ally.redLines.forEach((line, j) =>
      known(line.names, ids(provisions), [...path, 'redLines', j, 'names'], error),
    );
    ally.quotations.forEach(({ date }, j) => {
      if (!isDate(date))
        error([...path, 'quotations', j, 'date'], 'date', date, 'a day that exists');
    });
  });
}

/** English alphabetical order of the plain names: without article, accents or case. */
const sortKey = (name: string): string =>
  name.replace(/^the /i, '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function checkNames(file: ScenarioFile, error: Report): void {
  const allies = ids(file.allies);
  const provisions = ids(file.provisions);
  const audience = ['all', ...allies, ...ids(file.groups)];
  unique(file.groups, ['groups'], error);
  unique(file.arguments, ['arguments'], error);
  unique(file.events, ['events'], error);
  unique(file.background, ['background'], error);
  file.consultFirst.forEach((id, i) => known(id, allies, ['consultFirst', i], error));
  file.groups.forEach(({ members }, i) =>
    members.forEach((id, j) => known(id, allies, ['groups', i, 'members', j], error)),
  );
  file.arguments.forEach((argument, i) => {
    argument.touches.forEach((id, j) =>
      known(id, provisions, ['arguments', i, 'touches', j], error),
    );
    argument.resonance.forEach((entry, j) =>
      entry.with.forEach((id, k) =>
        known(id, audience, ['arguments', i, 'resonance', j, 'with', k], error),
      ),
    );
  });
  file.events.forEach((event, i) => {
    if (event.unlessSoundedOut)
      known(event.unlessSoundedOut, allies, ['events', i, 'unlessSoundedOut'], error);
    event.effects.forEach((effect, j) => {
      const path = ['events', i, 'effects', j];
      if (effect.kind === 'salience')
        known(effect.provision, provisions, [...path, 'provision'], error);
      if ('allies' in effect)
        effect.allies.forEach((id, k) => known(id, audience, [...path, 'allies', k], error));
    });
  });
}

function checkPatterns(file: ScenarioFile, error: Report): void {
  file.allies.forEach((ally, i) =>
    ally.redLines.forEach((line, j) => {
      const path = ['allies', i, 'redLines', j];
      line.crossedBy.forEach((pattern, k) => {
        knownPattern(pattern, file, [...path, 'crossedBy', k], error);
        if (
          file.provisions.every(({ id, statusQuo }) => pattern[id]?.includes(statusQuo) ?? true)
        ) {
          error(
            [...path, 'crossedBy', k],
            'blocks-status-quo',
            'a red line that the status quo crosses',
            'one that it does not',
          );
        }
      });
      line.waiver?.holdsWhile.forEach((pattern, k) =>
        knownPattern(pattern, file, [...path, 'waiver', 'holdsWhile', k], error),
      );
      line.waiver?.restsOn.forEach((id, k) =>
        known(id, ids(file.provisions), [...path, 'waiver', 'restsOn', k], error),
      );
    }),
  );
  file.allies.forEach((ally, i) =>
    ally.asks.forEach((ask, j) =>
      ask.restsOn.forEach((id, k) =>
        known(id, ids(file.provisions), ['allies', i, 'asks', j, 'restsOn', k], error),
      ),
    ),
  );
}

/** Every `basis`, `source` and `sources` in the file, wherever it stands. */
function checkOrigins(file: ScenarioFile, error: Report, warn: Report): void {
  const bases = Object.keys(file.bases);
  const sources = Object.keys(file.sources);
  const usedBases = new Set<string>();
  const usedSources = new Set<string>();

  const visit = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) return value.forEach((item, i) => visit(item, [...path, i]));
    if (typeof value !== 'object' || value === null) return;
    const cited: string[] = [];
    for (const [key, item] of Object.entries(value)) {
      const here = [...path, key];
      if (key === 'basis' && typeof item === 'string') {
        usedBases.add(item);
        known(item, bases, here, error);
      } else if (key === 'source' && typeof item === 'string') {
        cited.push(item);
        known(item, sources, here, error);
      } else if (key === 'sources' && Array.isArray(item)) {
        cited.push(...item.map(String));
        item.forEach((id, i) => known(String(id), sources, [...here, i], error));
      } else visit(item, here);
    }
    cited.forEach((id) => usedSources.add(id));
    if (cited.length > 0 && cited.every((id) => file.sources[id]?.quality === 'weak')) {
      warn(path, 'weak-source-alone', cited.join(', '), 'a strong source beside it');
    }
  };
  const { sources: _list, ...content } = file;
  visit(content, []);

  for (const [id, basis] of Object.entries(file.bases)) {
    const path = ['bases', id];
    if (basis.kind === 'coded' && basis.range === null)
      error(path, 'no-range', 'a coded figure without range', '`range`');
    if (basis.kind === 'sourced' && basis.sources.length === 0)
      error(path, 'no-source', 'no source', '`sources`');
    if (!usedBases.has(id)) warn(path, 'unused', id, 'a figure that rests on it');
  }
  const stakes = file.allies.flatMap(({ positions }, i) =>
    Object.entries(positions).map(([name, { basis }]) => ({
      basis,
      path: ['allies', i, 'positions', name, 'basis'],
    })),
  );
  const wants = (file.partner?.wants ?? []).map(({ basis }, i) => ({
    basis,
    path: ['partner', 'wants', i, 'basis'],
  }));
  for (const { basis, path } of [...stakes, ...wants]) {
    if (file.bases[basis]?.kind === 'sourced')
      error(path, 'never-sourced', 'a 0-100 position called sourced', 'coded or invented');
  }
  for (const kind of ['events', 'background'] as const) {
    file[kind].forEach((item, i) => {
      if (item.sources.length === 0)
        error([kind, i], 'no-source', 'a fact without source', '`sources`');
    });
  }
  for (const id of sources)
    if (!usedSources.has(id)) warn(['sources', id], 'unused', id, 'a fact that rests on it');
}
