import { h } from "preact";
import { useId, useState } from "preact/hooks";
import { TextField } from "../forms/controls.tsx";
import { Field, FieldGroup } from "../forms/Field.tsx";
import { copyText } from "../ui/files.ts";
import { useStatus } from "../ui/useStatus.ts";
import { isColour } from "./options.ts";
import {
  blockSnippet,
  frameSnippet,
  htmlSnippet,
  type SnippetChoices,
  type SnippetSite,
  shortcodeSnippet,
} from "./snippets.ts";

/** A tool that can be chosen, in its group. */
export interface ToolGroup {
  title: string;
  tools: SnippetChoices["tool"][];
}

interface Props {
  groups: ToolGroup[];
  site: SnippetSite;
  /** The tool that the page begins with. */
  first: string;
}

const themes = [
  ["", "Selon la page"],
  ["clair", "Clair"],
  ["sombre", "Sombre"],
] as const;
type ThemeChoice = (typeof themes)[number][0];

const widths = [
  ["245", "245\u00a0px, une colonne étroite"],
  ["390", "390\u00a0px, un téléphone"],
  ["pleine", "Toute la largeur"],
] as const;

/** The forms of the code, from the one that most should take. */
const forms = [
  ["html", "Code HTML", "À coller dans une page, un article ou un widget HTML.", htmlSnippet],
  [
    "code-court",
    "WordPress, avec notre extension",
    "À coller dans un bloc «\u00a0Code court\u00a0». L’extension ajoute aussi un bloc à l’éditeur.",
    shortcodeSnippet,
  ],
  [
    "bloc",
    "WordPress, sans extension",
    "À coller dans l’éditeur\u00a0: un bloc HTML. WordPress ne garde le script que si votre compte peut publier du code.",
    blockSnippet,
  ],
  [
    "cadre",
    "Cadre seul",
    "Pour un site qui refuse les scripts. La hauteur ne suit pas l’outil\u00a0: réglez-la.",
    frameSnippet,
  ],
] as const;

function Choices<Value extends string>({
  id,
  label,
  options,
  value,
  onChange,
}: {
  id: string;
  label: string;
  options: readonly (readonly [Value, string])[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  return (
    <FieldGroup frame={{ id, label }}>
      <div class="choices">
        {options.map(([option, text]) => (
          <label key={option} for={`${id}-${option || "page"}`}>
            <input
              type="radio"
              id={`${id}-${option || "page"}`}
              name={id}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            {text}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** « Intégrer »: choose a tool and its look; the code and what it shows follow at once. */
export function EmbedBuilder({ groups, site, first }: Props) {
  const id = useId();
  const all = groups.flatMap(({ tools }) => tools);
  const [chosen, setChosen] = useState(first);
  const [written, setWritten] = useState("");
  const [theme, setTheme] = useState<ThemeChoice>("");
  const [width, setWidth] = useState<(typeof widths)[number][0]>("390");
  const [status, say] = useStatus();
  const tool = all.find((one) => one.id === chosen)!;
  const colour = isColour(written.trim()) ? `#${written.trim().replace("#", "")}` : undefined;
  const choices: SnippetChoices = { tool, colour, theme: theme || undefined };
  const wrong = written.trim() !== "" && colour === undefined;
  const copy = async (text: string, name: string) =>
    say(
      (await copyText(text))
        ? `${name}\u00a0: copié.`
        : "Votre navigateur refuse la copie\u00a0: sélectionnez le code à l’écran.",
    );
  return (
    <div class="embed-builder">
      <div class="fields">
        <Field frame={{ id: `${id}-outil`, label: "L’outil" }}>
          <select
            id={`${id}-outil`}
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {groups.map(({ title, tools }) => (
              <optgroup key={title} label={title}>
                {tools.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.title}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </Field>
        <TextField
          frame={{
            id: `${id}-couleur`,
            label: "Votre couleur",
            optional: true,
            hint: "Par exemple #0b5d57. Toute couleur convient\u00a0: elle est éclaircie ou assombrie s’il le faut pour que tout se lise.",
            error: wrong
              ? "Écrivez la couleur avec # et six chiffres ou lettres de a à f, comme #0b5d57."
              : undefined,
          }}
          value={written}
          onChange={setWritten}
        />
        <Choices
          id={`${id}-theme`}
          label="Le thème"
          options={themes}
          value={theme}
          onChange={setTheme}
        />
        <Choices
          id={`${id}-largeur`}
          label="La largeur de l’aperçu"
          options={widths}
          value={width}
          onChange={setWidth}
        />
      </div>
      <section class="embed-code" aria-label="Le code">
        {forms.map(([form, title, hint, write]) => {
          const text = write(choices, site);
          return (
            <div key={form} class="notice-text">
              <h3>{title}</h3>
              <p class="hint">{hint}</p>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region takes the focus */}
              <pre class="copyable" tabIndex={0} data-form={form}>
                <code>{text}</code>
              </pre>
              <button type="button" class="button" onClick={() => copy(text, title)}>
                Copier<span class="visually-hidden">{`\u00a0: ${title}`}</span>
              </button>
            </div>
          );
        })}
        <p class="status" role="status">
          {status}
        </p>
      </section>
      <section class="embed-preview" aria-label="L’aperçu">
        <h3>L’aperçu</h3>
        <div class={`embed-sample w-${width}`}>
          {h(
            "amiable-outil",
            {
              outil: tool.id,
              titre: tool.title,
              couleur: colour ?? "",
              theme,
              federation: site.federation,
            },
            h("a", { href: tool.page }, tool.title),
          )}
        </div>
      </section>
    </div>
  );
}
