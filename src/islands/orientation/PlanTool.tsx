import { useId, useMemo, useRef, useState } from "preact/hooks";
import { PlanFactFault } from "../../domain/orientation/facts.ts";
import {
  type DatedPlan,
  datedPlan,
  isMissed,
  type PlanData,
} from "../../domain/orientation/plan.ts";
import type { IsoDate, Outcome } from "../../domain/outcome.ts";
import type { RawAnswers } from "../../letters/fields/types.ts";
import type { Values } from "../../letters/values.ts";
import type { Field } from "../../schemas/letter.ts";
import type { Plan } from "../../schemas/orientation.ts";
import { fragmentOfAnswers } from "../calculator/answers-fragment.ts";
import { shareInAddress, useSharedAnswers } from "../calculator/shared-answers.ts";
import { QuestionForm } from "../forms/QuestionForm.tsx";
import { useForm } from "../forms/useForm.ts";
import { localToday } from "../today.ts";
import { Steps, Warnings } from "../ui/Explanation.tsx";
import { copyText, saveFile } from "../ui/files.ts";
import { writeFragment } from "../ui/fragment.ts";
import { Privacy } from "../ui/Privacy.tsx";
import { TakeAway } from "../ui/TakeAway.tsx";
import { useStatus } from "../ui/useStatus.ts";
import { type PlanLinks, PlanThread } from "./PlanThread.tsx";

/** What a page hands the island of a plan. */
export interface PlanToolProps extends PlanLinks {
  plan: Plan;
  data: PlanData;
  fields: Field[];
  pageHref: string;
  siteName: string;
  /** The day by which the plan stands until the visitor gives a date. */
  builtOn: IsoDate;
  /** Inside another page: the address is not its own. */
  embedded: boolean;
}

/** A plan, which the visitor may date: complete before any answer, and without script. */
export function PlanTool({
  plan,
  data,
  fields,
  pageHref,
  siteName,
  builtOn,
  embedded,
  ...links
}: PlanToolProps) {
  const form = useMemo(() => ({ groups: [{ title: "", fields }] }), [fields]);
  const { answers, read, conclude, replace, drawn } = useForm(form);
  const [told, setTold] = useState<Values>({});
  const [dated, setDated] = useState<Outcome<DatedPlan>>(() => datedPlan(plan, data, {}, builtOn));
  const [open, setOpen] = useState(false);
  const [status, say] = useStatus();
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  const run = (given: RawAnswers): Values | undefined => {
    const today = localToday();
    const { values, errors } = read(given, today);
    const faults = [...errors];
    if (faults.length === 0)
      try {
        setDated(datedPlan(plan, data, values as Record<string, string | number>, today));
        setTold(values);
      } catch (error) {
        if (!(error instanceof PlanFactFault)) throw error;
        faults.push({ field: error.field, message: error.message });
      }
    conclude(faults);
    if (faults.length > 0) setOpen(true);
    return faults.length === 0 ? values : undefined;
  };

  useSharedAnswers(form, (shared) => {
    replace(shared);
    run(shared);
  });

  const submit = () => {
    const values = run(answers);
    if (!values) return;
    if (!embedded) shareInAddress(form, values);
    setOpen(false);
    heading.current?.focus();
  };

  const standing = dated.warnings.filter((warning) => !isMissed(warning));

  const address = () =>
    new URL(`${pageHref}${writeFragment(fragmentOfAnswers(form, told))}`, location.href).href;
  const saveCalendar = async () => {
    const { calendarOf } = await import("../calculator/calendar.ts");
    const day = { today: localToday(), siteName, address: address() };
    saveFile(`${plan.id}.ics`, calendarOf(dated.value.dates, day), "text/calendar;charset=utf-8");
    say(
      `Fichier ${plan.id}.ics téléchargé\u00a0: ouvrez-le pour ajouter les dates à votre agenda.`,
    );
  };
  const share = async () =>
    say(
      (await copyText(address()))
        ? "Lien copié. Il contient vos dates, aucun nom."
        : "Votre navigateur refuse la copie\u00a0: copiez l’adresse de cette page.",
    );

  return (
    <div class="plan-tool">
      {fields.length > 0 && (
        <details
          class="plan-facts"
          open={open}
          onToggle={(event) => setOpen((event.currentTarget as HTMLDetailsElement).open)}
        >
          <summary>
            Ajoutez vos dates <span>et le plan vous dit jusqu’à quand</span>
          </summary>
          <QuestionForm {...drawn} action="Mettre mon plan à jour" onSubmit={submit}>
            <Privacy />
          </QuestionForm>
        </details>
      )}
      <section class="plan-thread" aria-labelledby={titleId}>
        <h2 id={titleId} tabIndex={-1} ref={heading}>
          Votre plan
        </h2>
        <Warnings warnings={dated.warnings.filter(isMissed)} />
        <PlanThread entries={dated.value.entries} links={links} />
      </section>
      <TakeAway status={status}>
        {dated.value.dates.length > 0 && (
          <button type="button" class="button" onClick={saveCalendar}>
            Mettre dans mon agenda
          </button>
        )}
        <button type="button" class="button" onClick={share}>
          Copier le lien
        </button>
      </TakeAway>
      {dated.steps.length > 0 && (
        <div class="disclosures">
          {standing.length > 0 && (
            <details>
              <summary>Avant de vous fier à ces dates</summary>
              <Warnings warnings={standing} />
            </details>
          )}
          <Steps steps={dated.steps} sources={links.sources} open={false} />
        </div>
      )}
    </div>
  );
}
