import {
  type FileForm,
  type FormGroupId,
  formGroups,
  type NoticeForm,
  noticeForms,
  type TextForm,
} from "../../documents/notices/forms.ts";
import type { Notice } from "../../documents/notices/notice.ts";
import type { Palette } from "../../documents/notices/palette.ts";
import type { NoticeWords } from "../../schemas/notice-words.ts";

export interface FormActions {
  citations: Record<string, string>;
  /** Address of the file made with the site, when it is the one that is wanted. */
  blankOf: (form: FileForm) => string | undefined;
  nameOf: (form: NoticeForm) => string;
  onTake: (form: FileForm) => void;
  onCopy: (text: string) => void;
}

/** Where a form goes, and the article that asks for it. */
function About({ form, citations }: { form: NoticeForm; citations: FormActions["citations"] }) {
  return (
    <p class="hint">
      {form.where} <span>{form.sources.map((id) => citations[id]).join(", ")}.</span>
    </p>
  );
}

function FileItem({ form, actions }: { form: FileForm; actions: FormActions }) {
  const blank = actions.blankOf(form);
  return (
    <li>
      {blank === undefined ? (
        <button type="button" class="link" onClick={() => actions.onTake(form)}>
          {form.title}
        </button>
      ) : (
        <a href={blank} download={actions.nameOf(form)}>
          {form.title}
        </a>
      )}
      <About form={form} citations={actions.citations} />
    </li>
  );
}

function TextItem({
  form,
  text,
  language,
  actions,
}: {
  form: TextForm;
  text: string;
  language: string;
  actions: FormActions;
}) {
  return (
    <section class="notice-text" aria-label={form.title}>
      <h3>{form.title}</h3>
      <About form={form} citations={actions.citations} />
      {form.code ? (
        <code class="copyable">{text.trimEnd()}</code>
      ) : (
        <p class="copyable" lang={language}>
          {text}
        </p>
      )}
      <button type="button" class="button" onClick={() => actions.onCopy(text)}>
        Copier<span class="visually-hidden"> : {form.title}</span>
      </button>
    </section>
  );
}

/** The forms of a notice, by what is done with them: in these groups, in their order. */
export function FormList({
  groups,
  notice,
  words,
  palette,
  actions,
}: {
  groups: readonly FormGroupId[];
  notice: Notice;
  words: NoticeWords;
  palette: Palette;
  actions: FormActions;
}) {
  const shown = formGroups.filter(({ id }) => groups.includes(id));
  return (
    <>
      {shown.map((group) => {
        const forms = noticeForms.filter((form) => form.group === group.id);
        const files = forms.filter((form): form is FileForm => form.kind !== "text");
        const texts = forms.filter((form): form is TextForm => form.kind === "text");
        return (
          <div key={group.id}>
            <h2>{group.title}</h2>
            {files.length > 0 && (
              <ul class="notice-files">
                {files.map((form) => (
                  <FileItem key={form.id} form={form} actions={actions} />
                ))}
              </ul>
            )}
            {texts.map((form) => (
              <TextItem
                key={form.id + form.file}
                form={form}
                text={form.write(notice, words, palette)}
                language={words.language}
                actions={actions}
              />
            ))}
          </div>
        );
      })}
    </>
  );
}
