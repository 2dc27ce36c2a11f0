/** The first tab stop. It moves the focus itself: the address of the page belongs to shared games. */
export function Skip({ to, label }: { to: string; label: string }) {
  return (
    <a
      class="skip"
      href={to}
      onClick={(event) => {
        event.preventDefault();
        document.querySelector<HTMLElement>(to)?.focus();
      }}
    >
      {label}
    </a>
  );
}
