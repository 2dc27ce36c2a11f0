import type { AllyId, Audience, Scenario } from './scenario.ts';

/** Who is meant by ids, groups and `all`, in the order of the seats. */
export function membersOf({ allies, groups }: Scenario, audience: Audience): AllyId[] {
  return allies
    .map(({ id }) => id)
    .filter((id) =>
      audience.some(
        (name) =>
          name === 'all' ||
          name === id ||
          groups.some((g) => g.id === name && g.members.includes(id)),
      ),
    );
}
