/** Said once on every tool, and true: the page's own policy forbids any connection. */
export function Privacy() {
  return (
    <p class="privacy">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path
          d="M2.5 7.5 8 3l5.5 4.5V13h-11z"
          fill="none"
          stroke="currentColor"
          stroke-width="1.4"
          stroke-linejoin="round"
        />
      </svg>
      Rien de ce que vous saisissez ne quitte cet appareil.
    </p>
  );
}
