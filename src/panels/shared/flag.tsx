import './flag.css';

const files = import.meta.glob<string>('../../../assets/flags/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

interface FlagProps {
  code: string | null; // ISO 3166-1 alpha-2, lower case
  id?: string; // of the ally: three capitals, which stand in for a flag that is not there
  size?: number; // px
}

/** A flag on its own says nothing to a reader of names: the ally's name always stands beside it. */
export function Flag({ code, id, size = 24 }: FlagProps) {
  const url = files[`../../../assets/flags/${code}.svg`];
  if (!url) return id ? <Capitals id={id} size={size} /> : null;
  return <img class="flag" src={url} width={size} height={size} alt="" />;
}

const Capitals = ({ id, size }: { id: string; size: number }) => (
  <svg class="flag" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <text class="flag-id" x="16" y="20" text-anchor="middle">
      {id}
    </text>
  </svg>
);
