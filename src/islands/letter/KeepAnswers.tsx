import { EraseAll } from "../ui/EraseAll.tsx";
import { memo } from "../ui/memo.ts";

/** Whether to keep the answers on this device, and how to take them off it. */
export const KeepAnswers = memo(function KeepAnswers({
  id,
  keeping,
  refused,
  framed,
  onStart,
  onStop,
  onErase,
}: {
  id: string;
  keeping: boolean;
  /** The browser does not let this page keep anything. */
  refused: boolean;
  /** The page is shown within another site: what is kept here is found again only there. */
  framed: boolean;
  onStart: () => void;
  onStop: () => void;
  onErase: () => void;
}) {
  const help = `${id}-aide`;
  return (
    <div class="keep">
      <label class="check" for={id}>
        <input
          type="checkbox"
          id={id}
          checked={keeping}
          aria-describedby={help}
          onChange={() => (keeping ? onStop() : onStart())}
        />
        Garder mes coordonnées et mes réponses sur cet appareil
      </label>
      <p class="hint" id={help} role="status">
        {refused
          ? "Votre navigateur refuse de les garder ici. Enregistrez-les dans un fichier, en bas du formulaire."
          : keeping
            ? "Elles vous attendront ici, même si la page se ferme. À éviter sur un appareil partagé."
            : "Sans cela, elles disparaissent quand vous quittez la page."}
        {framed &&
          !refused &&
          " Gardées dans cette page, elles ne se retrouvent pas ailleurs. Un fichier, si."}
      </p>
      {keeping && (
        <EraseAll
          onErase={() => {
            onErase();
            document.getElementById(id)?.focus();
          }}
        />
      )}
    </div>
  );
});
