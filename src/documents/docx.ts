/** The word-processor writer; load it with `import()`, it brings the `docx` package along. */
export { writeDocx } from "./docx/letter.ts";
