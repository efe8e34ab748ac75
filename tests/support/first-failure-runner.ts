import { TestRunner } from "vitest";

/**
 * Vitest's runner, but for what follows the failure that ends a run (`bail`): a worker shared by
 * all the files goes on reading each of them to mark its tests as skipped. They stay unread.
 */
export default class FirstFailureRunner extends TestRunner {
  #over = false;

  override cancel(...reason: Parameters<TestRunner["cancel"]>): void {
    this.#over = true;
    super.cancel(...reason);
  }

  override importFile(...file: Parameters<TestRunner["importFile"]>): unknown {
    return this.#over ? undefined : super.importFile(...file);
  }
}
