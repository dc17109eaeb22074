/** Tells what the page itself does to the grid from what a person does there. */
export class OwnWork {
  private depth = 0;

  get isUnderWay(): boolean {
    return this.depth > 0;
  }

  during(work: () => void): void {
    this.depth += 1;
    try {
      work();
    } finally {
      this.depth -= 1;
    }
  }
}
