import { tellFailure } from "./tellFailure";
import type { WorkspaceClient } from "./workspaceClient";

/** Runs functions of the add-on, and knows which one opened its sidebar. */
export class FunctionRunner {
  private running = "";
  private sidebarFrom = "";

  constructor(private readonly client: WorkspaceClient) {}

  async run(functionName: string): Promise<void> {
    this.running = functionName;
    try {
      await this.client.request("run", { functionName });
    } catch (error) {
      await tellFailure("Error", error);
    } finally {
      this.running = "";
    }
  }

  /** The sidebar was shown just now. */
  hasOpenedSidebar(): void {
    this.sidebarFrom = this.running;
  }

  /** The function that opened the sidebar; "" where a click on a page of the add-on did. */
  get opensSidebar(): string {
    return this.sidebarFrom;
  }
}
