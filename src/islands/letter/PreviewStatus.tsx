import { memo } from "../ui/memo.ts";
import { useSettled } from "../ui/useSettled.ts";

/** Pause after which what the preview lacks is read out, in milliseconds: never in the middle of a word. */
const pause = 1_500;

/** How many answers the letter waits for, above it; read out politely once the typing has stopped. */
export const PreviewStatus = memo(function PreviewStatus({ missing }: { missing: number }) {
  const said = useSettled(missing, pause);
  const words = (count: number) =>
    count === 0
      ? "Toutes les réponses sont là"
      : count === 1
        ? "Il manque une réponse"
        : `Il manque ${count}\u00a0réponses`;
  return (
    <p class="preview-status">
      <span aria-hidden="true">
        <b>Aperçu</b> {words(missing)}
      </span>
      <span class="visually-hidden" role="status">
        {`Aperçu mis à jour. ${words(said)}.`}
      </span>
    </p>
  );
});
