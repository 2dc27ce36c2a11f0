const files = import.meta.glob<string>('../../../assets/flags/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** A flag on its own says nothing to a reader of names: the ally's name always stands beside it. */
export function Flag({ code, size = 24 }: { code: string; size?: number }) {
  const url = files[`../../../assets/flags/${code}.svg`];
  if (!url) return null;
  return <img class="flag" src={url} width={size} height={size} alt="" />;
}
